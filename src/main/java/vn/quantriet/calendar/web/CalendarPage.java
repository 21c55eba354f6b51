package vn.quantriet.calendar.web;

import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.calendar.SpecialDay;
import vn.quantriet.shared.Refusal;

/** One year of the calendar, the years beside it, and what somebody tried to add. */
public record CalendarPage(
        Year year,
        List<Year> years,
        List<SpecialDay> days,
        boolean mayChange,
        NewDay typed,
        @Nullable Refusal refusal) {

    public CalendarPage {
        years = List.copyOf(years);
        days = List.copyOf(days);
    }

    /** A day as it was typed. */
    public record NewDay(
            @Nullable String day,
            SpecialDay.@Nullable Kind kind,
            @Nullable String name,
            boolean provisional) {

        static final NewDay EMPTY = new NewDay(null, null, null, false);

        public String dayText() {
            return day == null ? "" : day;
        }

        public String nameText() {
            return name == null ? "" : name;
        }
    }

    public boolean hasProvisional() {
        return days.stream().anyMatch(SpecialDay::provisional);
    }

    public long count(SpecialDay.Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }
}
