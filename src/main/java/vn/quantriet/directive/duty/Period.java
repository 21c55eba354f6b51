package vn.quantriet.directive.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.quantriet.parser.Recurrence;

/** A week, month, quarter, half or whole year of the calendar, by its first day. */
public record Period(Recurrence every, LocalDate start) {

    public Period {
        if (!start.equals(first(every, start)))
            throw new IllegalArgumentException(every + " does not begin on " + start);
    }

    /** Whether a duty that comes round so has periods; one that goes on without an interval has none. */
    public static boolean has(Recurrence every) {
        return every != Recurrence.ONGOING;
    }

    public static Period of(Recurrence every, LocalDate day) {
        return new Period(every, first(every, day));
    }

    public Period next() {
        return of(every, end().plusDays(1));
    }

    public LocalDate end() {
        return every == Recurrence.WEEKLY
                ? start.plusDays(6)
                : start.plusMonths(months(every)).minusDays(1);
    }

    /** The number of the month, quarter or half in its year; 1 for a year, the number of the ISO week for a week. */
    public int number() {
        if (every == Recurrence.WEEKLY) return start.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return (start.getMonthValue() - 1) / months(every) + 1;
    }

    private static LocalDate first(Recurrence every, LocalDate day) {
        if (every == Recurrence.WEEKLY) return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var months = months(every);
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
    }

    static int months(Recurrence every) {
        return switch (every) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case HALF_YEARLY -> 6;
            case YEARLY -> 12;
            case WEEKLY, ONGOING -> throw new IllegalArgumentException(every + " is not counted in months");
        };
    }
}
