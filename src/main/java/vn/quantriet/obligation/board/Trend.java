package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.field.WorkField;
import vn.quantriet.obligation.Scopes.Scope;

/** How a branch stood day by day, by the days results were handed in; the last day is the one looked at. */
public record Trend(
        List<Scope> line,
        @Nullable Document document,
        @Nullable WorkField field,
        List<Day> days) {

    /** Up to the end of this day: given, done, done on time, and what was open and overdue that evening. */
    public record Day(LocalDate day, long given, long done, long onTime, long overdue) {

        /** What could be judged that evening, as {@link Tally#fallenDue} counts it. */
        public long fallenDue() {
            return done + overdue;
        }
    }

    public Trend {
        line = List.copyOf(line);
        days = List.copyOf(days);
    }

    public Day last() {
        return days.getLast();
    }
}
