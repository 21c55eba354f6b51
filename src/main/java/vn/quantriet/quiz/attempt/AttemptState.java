package vn.quantriet.quiz.attempt;

import java.time.Instant;
import vn.quantriet.quiz.round.Points;

/** Whether an attempt can still be written on. */
public sealed interface AttemptState {

    record Open() implements AttemptState {}

    /** Handed in, or closed because its time was over; without what was struck out. */
    record Done(Instant at, boolean inTime, Points points) implements AttemptState {}
}
