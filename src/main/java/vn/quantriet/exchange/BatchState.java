package vn.quantriet.exchange;

import java.time.Instant;

/** How a file that was brought in stands. */
public sealed interface BatchState {

    /** A job reads it and compares it with what is there. */
    record Reading() implements BatchState {}

    /** Compared; a person decides. */
    record Ready(Counts counts) implements BatchState {}

    record Applied(Counts counts, Instant at) implements BatchState {}

    /** Put aside; nothing came of it. */
    record Dropped(Instant at) implements BatchState {}

    default Counts rows() {
        return switch (this) {
            case Reading _, Dropped _ -> Counts.NONE;
            case Ready it -> it.counts();
            case Applied it -> it.counts();
        };
    }

    /** Only a whole file can be applied, and only one that does something. */
    default boolean isApplicable() {
        return this instanceof Ready it
                && it.counts().wrong() == 0
                && it.counts().added() + it.counts().changed() > 0;
    }
}
