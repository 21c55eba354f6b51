package vn.quantriet.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.UnitId;

/** A person to be added to the roster of a unit from a day on, with the position they hold there, if any. */
public record NewPerson(
        Particulars particulars,
        UnitId unit,
        LocalDate since,
        Membership membership,
        @Nullable Title title,
        boolean sample) {

    /** What somebody is called in a unit. */
    public record Title(String name, boolean head) {}

    NewPerson checked(LocalDate today) {
        if (since.isAfter(today) || membership.since().isAfter(today)) throw new DayToCome();
        return new NewPerson(particulars.checked(), unit, since, membership, title, sample);
    }
}
