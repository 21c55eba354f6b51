package vn.quantriet.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was given on to the units below, and how far they have come, by counts; what was measured of it is summed. */
public record Share(
        ObligationId obligation,
        String action,
        String addressees,
        @Nullable LocalDate due,
        @Nullable String lateBecause,
        long done,
        long overdue,
        long all,
        long measured,
        long target) {

    /** A duty above, which this one carries out; {@code open} where the reader may see it. */
    public record Above(AssignmentId id, String unit, String action, boolean open) {}
}
