package vn.quantriet.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** A day that is not what its place in the week says. A provisional one has not been announced yet. */
public record SpecialDay(LocalDate day, Kind kind, String name, boolean provisional) {

    private static final int LONGEST_NAME = 200;

    public SpecialDay {
        name = name.strip();
        if (name.isEmpty()) throw new DayWithoutName();
        if (name.length() > LONGEST_NAME) name = name.substring(0, LONGEST_NAME);
        if (!kind.fits(day)) throw new KindDoesNotFit();
    }

    /** Why the day is special; Labour Code 2019, articles 111 and 112, names the first two. */
    public enum Kind {
        /** lễ, Tết */
        HOLIDAY,
        /** nghỉ bù: a holiday fell on a weekly day of rest */
        IN_LIEU,
        /** a working day that is rested, for one worked on a weekend */
        SWAPPED_REST,
        /** a day of a weekend that is worked, for one that is rested */
        SWAPPED_WORK;

        boolean fits(LocalDate day) {
            return switch (this) {
                case HOLIDAY -> true;
                case IN_LIEU, SWAPPED_REST -> !isWeekend(day);
                case SWAPPED_WORK -> isWeekend(day);
            };
        }

        boolean isWorked() {
            return this == SWAPPED_WORK;
        }

        public String key() {
            return "calendar.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
