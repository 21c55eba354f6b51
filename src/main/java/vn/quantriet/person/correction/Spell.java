package vn.quantriet.person.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.DayToCome;
import vn.quantriet.person.DayTooEarly;
import vn.quantriet.person.Membership;
import vn.quantriet.person.PositionId;

/** Some days of somebody's life as they are written down: {@code until} is the first day that is no longer theirs. */
public sealed interface Spell {

    LocalDate since();

    @Nullable
    LocalDate until();

    /** Refuses days that cannot be theirs. */
    void check(LocalDate since, @Nullable LocalDate until, LocalDate today);

    /** A position held in a unit. */
    record Position(
            PositionId id,
            String title,
            String unit,
            LocalDate since,
            @Nullable LocalDate until) implements Spell {

        @Override
        public void check(LocalDate right, @Nullable LocalDate end, LocalDate today) {
            past(right, today);
            if ((end == null) != (until == null)) throw new DaysInWrongOrder();
            if (end == null) return;
            past(end, today);
            if (!end.isAfter(right)) throw new DaysInWrongOrder();
        }
    }

    /** What they were in the Party, until they became something else; {@code before} is the day of the turn before. */
    record Turn(
            Membership.Kind kind,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate before) implements Spell {

        @Override
        public void check(LocalDate right, @Nullable LocalDate end, LocalDate today) {
            past(right, today);
            if (before != null && !right.isAfter(before)) throw new DayTooEarly(before);
            if (until != null && !right.isBefore(until)) throw new DayTooLate(until);
        }
    }

    private static void past(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) throw new DayToCome();
    }
}
