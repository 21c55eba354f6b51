package vn.quantriet.parser;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a duty falls due, as the text has it. {@code due} is the last day named, working day or not; it is null where
 * the text gives no day, month, quarter or year to count to.
 */
public record SuggestedDeadline(
        @Nullable Phrase phrase,
        Kind kind,
        @Nullable LocalDate due,
        @Nullable Recurrence recurrence) {

    public static final SuggestedDeadline NONE = new SuggestedDeadline(null, Kind.NONE, null, null);

    /** The form in which the text gives the time. */
    public enum Kind {
        NONE,
        DATE,
        MONTH,
        QUARTER,
        YEAR,
        RECURRING,
        RELATIVE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
