package vn.quantriet.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class UrgingStore {

    private static final String URGING = """
            select urging.*, (
                select count(*) from urging.urged
                join obligation.published_assignment assignment on assignment.id = urged.assignment_id
                where urged.urging_id = urging.id and assignment.standing in ('SUBMITTED', 'CONFIRMED')) as handed_in
            from urging.urging
            join organization.published_unit unit on unit.id = urging.unit_id
            join organization.published_unit branch on branch.id = :branch and unit.path <@ branch.path
            """;

    private final Database database;
    private final Clock clock;

    UrgingStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    int people(Collection<UnitId> units) {
        return database.sql("""
                select count(distinct account_id) from identity.published_holding
                where role = any (:roles) and unit_id = any (:units)
                """)
                .param("roles", ActingRoles.names())
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query(Integer.class)
                .single();
    }

    /** Empty where the same form has arrived before. */
    Optional<UrgingId> insert(NewUrging it, Actor by) {
        return database.sql("""
                insert into urging.urging (key, account_id, name, unit_id, unit_name, words, list, at)
                values (:key, :account, :name, :unit, :unitName, :words, :list, :now)
                on conflict (key) do nothing
                returning id
                """)
                .param("key", it.key(by.account().value()))
                .param("account", by.account().value())
                .param("name", by.name())
                .param("unit", by.unit().value())
                .param("unitName", by.unitName())
                .param("words", it.words())
                .param("list", it.address())
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> new UrgingId(row.getLong("id")))
                .optional();
    }

    UrgingId sent(NewUrging it, Actor by) {
        return database.sql("select id from urging.urging where key = :key")
                .param("key", it.key(by.account().value()))
                .query((row, _) -> new UrgingId(row.getLong("id")))
                .single();
    }

    void address(UrgingId urging, List<Long> assignments, List<Long> units) {
        database.sql("""
                insert into urging.urged (urging_id, assignment_id, unit_id)
                select :urging, assignment, unit from unnest(:assignments, :units) as addressed (assignment, unit)
                """)
                .param("urging", urging.value())
                .param("assignments", assignments.toArray(Long[]::new))
                .param("units", units.toArray(Long[]::new))
                .update();
    }

    /** One message for everybody who acts for a unit that is urged; counts what there is now. */
    Urging.Reach tell(UrgingId urging) {
        return database.sql("""
                with urged as materialized (
                    select unit_id, count(*) as assignments from urging.urged where urging_id = :urging
                    group by unit_id),
                told as materialized (
                    select holding.account_id, urged.unit_id, urged.assignments
                    from urged
                    join (select distinct account_id, unit_id from identity.published_holding
                          where role = any (:roles)) holding on holding.unit_id = urged.unit_id),
                noticed as (
                    insert into urging.notice (account_id, at, urging_id, urged)
                    select account_id, :now, :urging, sum(assignments) from told group by account_id
                    returning id, account_id),
                placed as (
                    insert into urging.notice_unit (notice_id, unit_id)
                    select noticed.id, told.unit_id from noticed join told on told.account_id = noticed.account_id)
                update urging.urging
                set units = (select count(*) from urged),
                    assignments = (select coalesce(sum(assignments), 0) from urged),
                    people = (select count(*) from noticed)
                where id = :urging
                returning units, assignments, people
                """)
                .param("urging", urging.value())
                .param("roles", ActingRoles.names())
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) ->
                        new Urging.Reach(row.getInt("units"), row.getLong("assignments"), row.getInt("people")))
                .single();
    }

    List<Urging> list(UnitId branch, int limit, int offset) {
        return database.sql(URGING + " order by urging.id desc limit :limit offset :offset")
                .param("branch", branch.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Urging> find(UrgingId id, UnitId branch) {
        return database.sql(URGING + " where urging.id = :id")
                .param("branch", branch.value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** The furthest behind first. */
    List<Urging.Addressed> addressed(UrgingId id, int limit, int offset) {
        return database.sql("""
                select unit.name, coalesce(above.name, '') as above, addressed.assignments, addressed.handed_in
                from (
                    select urged.unit_id, count(*) as assignments,
                           count(*) filter (where assignment.standing in ('SUBMITTED', 'CONFIRMED')) as handed_in
                    from urging.urged
                    left join obligation.published_assignment assignment on assignment.id = urged.assignment_id
                    where urged.urging_id = :id
                    group by urged.unit_id) addressed
                join organization.published_unit unit on unit.id = addressed.unit_id
                left join organization.published_unit above on above.id = unit.parent_id
                order by addressed.handed_in = addressed.assignments, unit.path
                limit :limit offset :offset
                """)
                .param("id", id.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Urging.Addressed(
                        row.getString("name"),
                        row.getString("above"),
                        row.getInt("assignments"),
                        row.getInt("handed_in")))
                .list();
    }

    private static Urging read(ResultSet row) throws SQLException {
        return new Urging(
                new UrgingId(row.getLong("id")),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("words"),
                row.getString("list"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("units"),
                row.getInt("assignments"),
                row.getInt("people"),
                row.getInt("handed_in"));
    }
}
