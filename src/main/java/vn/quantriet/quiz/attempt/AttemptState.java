package vn.quantriet.quiz.attempt;

import java.time.Instant;

/** Whether an attempt can still be written on. */
public sealed interface AttemptState {

    record Open() implements AttemptState {}

    /** Handed in, or closed because its time was over; the score is in hundredths of a point. */
    record Done(Instant at, boolean inTime, int score) implements AttemptState {}
}
