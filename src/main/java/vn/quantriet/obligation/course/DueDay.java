package vn.quantriet.obligation.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day of an assignment: {@code on} now, {@code given} when it was assigned, {@code asked} for where the unit
 * waits for more time. The first day given is kept through every extension.
 */
public record DueDay(
        @Nullable LocalDate on,
        @Nullable LocalDate given,
        @Nullable LocalDate asked) {

    public static DueDay of(@Nullable LocalDate day) {
        return new DueDay(day, day, null);
    }

    public boolean isExtended() {
        return on != null && !on.equals(given);
    }

    DueDay ask(LocalDate wanted, LocalDate today) {
        if (asked != null) throw new ExtensionAskedAlready();
        return new DueDay(on, given, later(wanted, today));
    }

    /** The day granted may be another one than was asked for. */
    DueDay extend(LocalDate day, LocalDate today) {
        return new DueDay(later(day, today), given, null);
    }

    DueDay settle() {
        return new DueDay(on, given, null);
    }

    private LocalDate later(LocalDate day, LocalDate today) {
        if (on == null) throw new NothingToExtend();
        if (!day.isAfter(on) || day.isBefore(today)) throw new NotLater(on);
        return day;
    }
}
