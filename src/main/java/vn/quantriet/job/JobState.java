package vn.quantriet.job;

import java.time.Instant;
import java.util.List;

/** How a job stands. */
public sealed interface JobState {

    /** For a node that has time. */
    record Waiting() implements JobState {}

    record Running(Instant since) implements JobState {}

    record Done(Instant at, JobResult result) implements JobState {}

    /** Refused in a sentence, or failed by a fault; then {@code reference} is what the log has it under. */
    record Failed(Instant at, String key, List<String> arguments, String reference) implements JobState {

        public Failed {
            arguments = List.copyOf(arguments);
        }
    }

    /** Stopped by a person; nothing of it remains. */
    record Cancelled(Instant at) implements JobState {}

    default boolean isOver() {
        return switch (this) {
            case Waiting _, Running _ -> false;
            case Done _, Failed _, Cancelled _ -> true;
        };
    }
}
