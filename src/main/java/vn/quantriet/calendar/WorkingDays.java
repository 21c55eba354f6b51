package vn.quantriet.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * Arithmetic with working days: Monday to Friday, but for what is special. A year nobody has filled in has weekends
 * only. {@code calendar.published_is_working_day} is the same rule in SQL.
 */
public final class WorkingDays {

    private final Map<LocalDate, SpecialDay> special;

    public WorkingDays(Collection<SpecialDay> special) {
        this.special = special.stream().collect(toUnmodifiableMap(SpecialDay::day, Function.identity()));
    }

    public boolean isWorkingDay(LocalDate day) {
        var it = special.get(day);
        return it == null ? !SpecialDay.isWeekend(day) : it.kind().isWorked();
    }

    /** The day itself, or the next one that is worked: where a term ends that ran out on a day of rest. */
    public LocalDate onOrAfter(LocalDate day) {
        var it = day;
        while (!isWorkingDay(it)) it = it.plusDays(1);
        return it;
    }

    public LocalDate onOrBefore(LocalDate day) {
        var it = day;
        while (!isWorkingDay(it)) it = it.minusDays(1);
        return it;
    }

    /**
     * The last of so many working days; the first counted is the one after {@code from}. Before it for a negative
     * number; {@code from} itself for none.
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        var step = Integer.signum(workingDays);
        var it = from;
        for (var left = Math.abs(workingDays); left > 0; ) {
            it = it.plusDays(step);
            if (isWorkingDay(it)) left--;
        }
        return it;
    }

    /** How many days are worked after {@code from} up to and including {@code to}; negative when that lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -between(to, from);
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
