package vn.quantriet.obligation.term;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Recurrence;

/**
 * The rule of time of the whole tree. {@code usualDays} is offered for a duty without a deadline, none where it is
 * null; {@code standingEvery} is how often a standing duty is proven, never where it is null.
 */
public record TermRule(
        RestDays restDays,
        @Nullable Integer usualDays,
        boolean usualWorking,
        @Nullable Recurrence standingEvery,
        int version) {

    private static final int LONGEST = 365;

    public TermRule {
        if (usualDays != null && (usualDays < 1 || usualDays > LONGEST)) throw new UsualTermTooLong(LONGEST);
    }

    /** What becomes of a last day that is a day of rest; Civil Code 2015, article 148(5), moves what is counted. */
    public enum RestDays {
        KEPT,
        /** only where the day was counted, not where the text names it */
        COUNTED_MOVED,
        MOVED;

        public String key() {
            return "obligation.term.rest-days." + name().toLowerCase(Locale.ROOT);
        }
    }
}
