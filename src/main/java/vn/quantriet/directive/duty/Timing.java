package vn.quantriet.directive.duty;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Recurrence;

/** How the day is found where the text names none: by a day in each period, or by counting from another day. */
public record Timing(
        @Nullable PeriodDay periodDay, @Nullable Countdown countdown) {

    public static final Timing NONE = new Timing(null, null);

    /** What the words of a deadline without a day say. */
    public static Timing read(@Nullable String words, @Nullable Recurrence recurrence) {
        if (words == null) return NONE;
        if (recurrence != null)
            return new Timing(PeriodDay.read(words, recurrence).orElse(null), null);
        return new Timing(null, Countdown.read(words).orElse(null));
    }
}
