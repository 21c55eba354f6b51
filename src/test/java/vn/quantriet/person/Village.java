package vn.quantriet.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** A small tree of its own for a test: a committee with cells A, B and C, and another committee beside it. */
@TestComponent
class Village {

    static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);

    private static final AtomicInteger VILLAGES = new AtomicInteger();

    private final Organizations organizations;
    private final People people;

    Village(Organizations organizations, People people) {
        this.organizations = organizations;
        this.people = people;
    }

    Built build() {
        var code = "V" + VILLAGES.incrementAndGet();
        organizations.add(List.of(
                unit(code, UnitKind.CITY_COMMITTEE, UnitLevel.CITY, null),
                unit(code + ".X", UnitKind.DISTRICT_COMMITTEE, UnitLevel.DISTRICT, code),
                unit(code + ".A", UnitKind.PARTY_CELL, UnitLevel.CELL, code + ".X"),
                unit(code + ".B", UnitKind.PARTY_CELL, UnitLevel.CELL, code + ".X"),
                unit(code + ".C", UnitKind.PARTY_CELL, UnitLevel.CELL, code + ".X"),
                unit(code + ".Y", UnitKind.DISTRICT_COMMITTEE, UnitLevel.DISTRICT, code),
                unit(code + ".Y.D", UnitKind.PARTY_CELL, UnitLevel.CELL, code + ".Y")));
        return new Built(code);
    }

    private static NewUnit unit(String code, UnitKind kind, UnitLevel level, @Nullable String parent) {
        return new NewUnit(code, "Đơn vị " + code, kind, level, parent, List.of(), FOUNDED, true);
    }

    /** A village that was built; its units are named by what comes after its code, the top by nothing. */
    class Built {

        final String code;
        private final Map<String, UnitId> ids;

        Built(String code) {
            this.code = code;
            ids = organizations.withCodes(
                    List.of(code, code + ".X", code + ".A", code + ".B", code + ".C", code + ".Y", code + ".Y.D"));
        }

        String code(String unit) {
            return unit.isEmpty() ? code : code + "." + unit;
        }

        UnitId unit(String unit) {
            return java.util.Objects.requireNonNull(ids.get(code(unit)), unit);
        }

        Actor actor(String unit, Role role) {
            return new Actor(new AccountId(1), "Người thử", unit(unit), "Đơn vị " + code(unit), Set.of(role));
        }

        Actor organiser() {
            return actor("X", Role.ORGANISATION);
        }

        PersonId add(String name, String unit, LocalDate since) {
            return add(name, unit, since, new Membership(Membership.Kind.OFFICIAL, since), null);
        }

        PersonId add(
                String name, String unit, LocalDate since, Membership membership, NewPerson.@Nullable Title title) {
            return people.add(
                            List.of(new NewPerson(Particulars.named(name), unit(unit), since, membership, title, true)))
                    .getFirst();
        }
    }
}
