package vn.quantriet.obligation.handover;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.AssignmentId;

/**
 * An assignment went from a unit that ended to its heir, by a decision and from a day on; with {@code joinedInto} it
 * met another of the same duty there and was joined into that one.
 */
public record Handover(
        Instant at,
        LocalDate day,
        String decision,
        String from,
        String to,
        AssignmentId assignment,
        @Nullable AssignmentId joinedInto) {

    /** Another assignment came in, to be continued in this one. */
    public boolean isJoiningOf(AssignmentId survivor) {
        return survivor.equals(joinedInto);
    }
}
