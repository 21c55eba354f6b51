package vn.quantriet.organization.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** Trees of their own for tests: a city with districts A and B, each with two communes and a cell in each. */
@TestComponent
class Region {

    static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private static final AtomicInteger CITIES = new AtomicInteger();

    private final Organizations organizations;
    private final DecisionDrafts drafts;
    private final DecisionShelf shelf;
    private final Reorganisations reorganisations;
    private final Database database;

    Region(
            Organizations organizations,
            DecisionDrafts drafts,
            DecisionShelf shelf,
            Reorganisations reorganisations,
            Database database) {
        this.organizations = organizations;
        this.drafts = drafts;
        this.shelf = shelf;
        this.reorganisations = reorganisations;
        this.database = database;
    }

    City city() {
        var city = new City("C" + CITIES.incrementAndGet());
        var units = new ArrayList<NewUnit>();
        units.add(unit(city.code, null, UnitKind.CITY_COMMITTEE, UnitLevel.CITY));
        for (var district : List.of("A", "B")) {
            units.add(unit(city.of(district), city.code, UnitKind.DISTRICT_COMMITTEE, UnitLevel.DISTRICT));
            for (var n = 1; n <= 2; n++) {
                var commune = city.of(district + n);
                units.add(unit(commune, city.of(district), UnitKind.COMMUNE_COMMITTEE, UnitLevel.GRASSROOTS));
                units.add(unit(commune + "C", commune, UnitKind.PARTY_CELL, UnitLevel.CELL));
            }
        }
        organizations.add(units);
        return city;
    }

    private static NewUnit unit(String code, @Nullable String parent, UnitKind kind, UnitLevel level) {
        return new NewUnit(code, "Đơn vị " + code, kind, level, parent, List.of(), FOUNDED, false);
    }

    /** One of the cities; units are named by the rest of their code. */
    class City {

        final String code;

        City(String code) {
            this.code = code;
        }

        String of(String rest) {
            return code + "." + rest;
        }

        UnitId unit(String rest) {
            var full = rest.isEmpty() ? code : of(rest);
            return Objects.requireNonNull(organizations.withCodes(List.of(full)).get(full));
        }

        Actor organiser() {
            return actor("");
        }

        Actor actor(String rest) {
            return new Actor(new AccountId(7), "Cán bộ tổ chức", unit(rest), "Đơn vị", Set.of(Role.ORGANISATION));
        }

        DecisionId draft(LocalDate day, Change... changes) {
            var heading = new DecisionHeading("12-QĐ/TU", day, "Ban Thường vụ", "Sắp xếp tổ chức", day);
            return drafts.prepare(heading, List.of(changes), organiser());
        }

        /** Rehearsed, and applied if its day has come. */
        DecisionId decide(LocalDate day, Change... changes) {
            var id = draft(day, changes);
            reorganisations.rehearse(id, organiser());
            reorganisations.schedule(id, get(id).version(), organiser());
            return id;
        }

        Decision get(DecisionId id) {
            return shelf.get(id, organiser());
        }

        void undo(DecisionId id) {
            reorganisations.undo(id, get(id).version(), organiser());
        }

        Change.Found founding(String rest, String parent) {
            return new Change.Found(
                    of(rest),
                    "Đơn vị mới " + rest,
                    UnitKind.COMMUNE_COMMITTEE,
                    UnitLevel.GRASSROOTS,
                    parent.isEmpty() ? code : of(parent));
        }

        /** The whole tree of a day, as lines «code name parent path». */
        List<String> tree(LocalDate day) {
            return trees(List.of(day)).getFirst();
        }

        /** The trees of several days. */
        List<List<String>> trees(List<LocalDate> days) {
            var trees = days.stream()
                    .map(_ -> (List<String>) new ArrayList<String>())
                    .toList();
            database.sql("""
                    select asked.n, concat_ws(' | ', unit.code, unit.name, parent.code, unit.path::text) as line
                    from unnest(cast(cast(:days as text[]) as date[])) with ordinality as asked (day, n)
                    cross join lateral organization.published_unit_as_of(asked.day) unit
                    left join organization.published_unit parent on parent.id = unit.parent_id
                    where unit.code = :city or unit.code like :below
                    order by asked.n, unit.code
                    """)
                    .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                    .param("city", code)
                    .param("below", code + ".%")
                    .query(row -> {
                        trees.get(row.getInt("n") - 1).add(row.getString("line"));
                    });
            return trees;
        }

        /** Today's units as everybody else's SQL sees them. */
        List<String> today() {
            return database.sql("""
                    select concat_ws(' | ', unit.code, unit.name, parent.code, unit.path::text) as line
                    from organization.published_unit unit
                    left join organization.published_unit parent on parent.id = unit.parent_id
                    where (unit.code = :city or unit.code like :below) and unit.valid_to is null
                    order by unit.code
                    """)
                    .param("city", code)
                    .param("below", code + ".%")
                    .query((row, _) -> row.getString("line"))
                    .list();
        }
    }
}
