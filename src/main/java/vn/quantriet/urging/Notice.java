package vn.quantriet.urging;

import static vn.quantriet.shell.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.shared.UnitId;

/** A message for a person. */
public record Notice(NoticeId id, Instant at, Matter matter, boolean read) {

    /** What it is about. */
    public sealed interface Matter {}

    /** All that fell due for a person's units, and what is overdue below them, on one day. */
    public record Digest(LocalDate day, int reminders, int escalations) implements Matter {}

    /** What somebody above said about so many of their duties. */
    public record Urged(UrgingId urging, String by, String unit, String words, int assignments) implements Matter {}

    /** What another module had to tell; see {@link Tiding}. */
    public record Told(String key, List<String> arguments, String path) implements Matter {

        public Told {
            arguments = List.copyOf(arguments);
        }

        public String sentence() {
            return t(key, arguments.toArray());
        }
    }

    /** One duty it speaks of, as it stands now; {@code rung} is null unless it climbed the ladder. */
    public record Item(
            AssignmentId assignment,
            String action,
            String document,
            String unit,
            @Nullable LocalDate due,
            Standing.Kind standing,
            @Nullable Integer rung,
            UnitId forUnit,
            String forUnitName) {

        /** A duty is cut out of a sentence; standing alone it begins with a capital. */
        public String heading() {
            return action.substring(0, 1).toUpperCase(Locale.ROOT) + action.substring(1);
        }
    }
}
