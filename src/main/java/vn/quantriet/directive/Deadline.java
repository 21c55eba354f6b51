package vn.quantriet.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.SuggestedDeadline;

/**
 * When a duty falls due, in the words of the text and as a day. {@code due} is the last day meant, working day or not;
 * a recurring or relative deadline has none.
 */
public record Deadline(
        SuggestedDeadline.Kind kind,
        @Nullable String text,
        @Nullable LocalDate due,
        @Nullable Recurrence recurrence) {

    public static final Deadline NONE = new Deadline(SuggestedDeadline.Kind.NONE, null, null, null);
}
