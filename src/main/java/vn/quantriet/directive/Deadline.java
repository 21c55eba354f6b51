package vn.quantriet.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Timing;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.SuggestedDeadline;

/**
 * When a duty falls due, in the words of the text and as a day. {@code due} is the last day meant, working day or not;
 * a recurring or relative deadline has none, and its timing tells how one is found.
 */
public record Deadline(
        SuggestedDeadline.Kind kind,
        @Nullable String text,
        @Nullable LocalDate due,
        @Nullable Recurrence recurrence,
        Timing timing) {

    public static final Deadline NONE = new Deadline(SuggestedDeadline.Kind.NONE, null, null, null, Timing.NONE);

    public static Deadline on(SuggestedDeadline.Kind kind, @Nullable String text, @Nullable LocalDate due) {
        return new Deadline(kind, text, due, null, Timing.NONE);
    }

    /** As the machine proposes it. */
    static Deadline of(SuggestedDeadline suggested, @Nullable String text) {
        var timing = suggested.due() == null ? Timing.read(text, suggested.recurrence()) : Timing.NONE;
        return new Deadline(suggested.kind(), text, suggested.due(), suggested.recurrence(), timing);
    }
}
