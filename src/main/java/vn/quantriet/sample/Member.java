package vn.quantriet.sample;

import java.time.LocalDate;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.shared.UnitId;

/** Somebody of the sample city, old enough for what they are. */
final class Member {

    static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    private static final int AGE_ON_JOINING = 19;
    private static final LocalDate EXEMPT_WHEN_BORN_BEFORE = LocalDate.of(1943, 1, 1);

    private Member() {}

    static NewPerson of(Particulars person, UnitId unit, NewPerson.Title title) {
        return new NewPerson(person, unit, SINCE, membership(person, true), title, true);
    }

    /** A member without a position: among the oldest some are exempt, of the youngest some are on probation. */
    static NewPerson plain(Particulars person, UnitId unit) {
        return new NewPerson(person, unit, SINCE, membership(person, false), null, true);
    }

    static NewPerson.Title head(NewUnit unit) {
        return new NewPerson.Title(Members.head(unit.kind()), true);
    }

    private static Membership membership(Particulars person, boolean active) {
        var born = person.bornOn() == null ? LocalDate.of(1970, 1, 1) : person.bornOn();
        var joined = born.plusYears(AGE_ON_JOINING + born.getDayOfMonth() % 9);
        if (!active && born.isBefore(EXEMPT_WHEN_BORN_BEFORE))
            return new Membership(Membership.Kind.EXEMPT, SINCE.plusYears(1));
        if (!active && born.getYear() >= 1993 && born.getDayOfMonth() % 2 == 0)
            return new Membership(Membership.Kind.PROBATIONARY, SINCE.plusYears(4));
        return new Membership(Membership.Kind.OFFICIAL, joined.plusYears(1));
    }
}
