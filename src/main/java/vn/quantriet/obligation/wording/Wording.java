package vn.quantriet.obligation.wording;

import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.PublishedHeading;
import vn.quantriet.parser.Recurrence;

/** What an obligation says, and the document that says it; {@code ordinal} is its place there. */
public record Wording(
        long obligation,
        PublishedHeading document,
        int ordinal,
        String action,
        @Nullable String provision,
        @Nullable String deliverable,
        @Nullable Recurrence recurrence) {

    /** Whether each of its periods is work of its own. */
    public boolean comesRound() {
        return recurrence != null && recurrence != Recurrence.ONGOING;
    }
}
