package vn.quantriet.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.UnitId;

/**
 * A person as they stand today: on the roster of {@code unit} since a day, or on none since {@code leftOn}. What comes
 * next comes later than what is known, and not in the future, so that every past day keeps its roster.
 */
public record Person(
        PersonId id,
        Particulars particulars,
        UnitId unit,
        LocalDate unitSince,
        @Nullable LocalDate leftOn,
        Membership membership,
        int version) {

    public boolean hasLeft() {
        return leftOn != null;
    }

    Person without() {
        return new Person(id, particulars.withoutSensitive(), unit, unitSince, leftOn, membership, version);
    }

    Person correct(Particulars right) {
        return new Person(id, right.checked(), unit, unitSince, leftOn, membership, version);
    }

    /** To the roster of another unit; somebody who had left comes back. */
    Person transfer(UnitId to, LocalDate on, LocalDate today) {
        if (to.equals(unit) && !hasLeft()) throw new SameUnit();
        later(on, leftOn == null ? unitSince : leftOn, today);
        return new Person(id, particulars, to, on, null, membership, version);
    }

    /** Off every roster, and with it out of every position. */
    Person leave(LocalDate on, LocalDate today) {
        if (hasLeft()) throw new AlreadyLeft();
        later(on, unitSince, today);
        return new Person(id, particulars, unit, unitSince, on, membership, version);
    }

    Person turn(Membership.Kind into, LocalDate on, LocalDate today) {
        if (into == membership.kind()) throw new SameMembership();
        later(on, membership.since(), today);
        return new Person(id, particulars, unit, unitSince, leftOn, new Membership(into, on), version);
    }

    private static void later(LocalDate on, LocalDate known, LocalDate today) {
        if (on.isAfter(today)) throw new DayToCome();
        if (!on.isAfter(known)) throw new DayTooEarly(known);
    }
}
