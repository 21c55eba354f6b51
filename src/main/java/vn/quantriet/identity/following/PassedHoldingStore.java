package vn.quantriet.identity.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Conflict;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.RightChange;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class PassedHoldingStore {

    /** How many units stand below each, the evening before and on the day: counted from below, once for all. */
    private static final String REACHES = """
            with before as (
                select above.id, count(*) as units
                from organization.published_unit_as_of(:eve) unit
                cross join lateral unnest(string_to_array(unit.path::text, '.')::bigint[]) as above (id)
                group by above.id),
            today as (
                select above.id, count(*) as units
                from organization.published_unit unit
                cross join lateral unnest(string_to_array(unit.path::text, '.')::bigint[]) as above (id)
                where unit.valid_from <= :day and (unit.valid_to is null or unit.valid_to > :day)
                group by above.id)
            """;

    private final Database database;

    PassedHoldingStore(Database database) {
        this.database = database;
    }

    void pass(DecisionId decision, Map<UnitId, UnitId> heirs) {
        database.sql("""
                with passing as (select * from unnest(:from, :heirs) as passing (from_id, heir_id)),
                gone as (
                    delete from identity.role_holding using passing
                    where unit_id = from_id returning account_id, role, from_id, heir_id),
                given as (
                    insert into identity.role_holding (account_id, unit_id, role)
                    select distinct account_id, heir_id, role from gone on conflict do nothing)
                insert into identity.passed_holding
                    (decision_id, account_id, role, from_unit_id, heir_unit_id, held_already)
                select :decision, account_id, role, from_id, heir_id,
                       exists (select from identity.role_holding held
                               where held.account_id = gone.account_id and held.unit_id = heir_id
                                 and held.role = gone.role)
                from gone
                on conflict (decision_id, account_id, role, from_unit_id) do update
                set heir_unit_id = excluded.heir_unit_id, held_already = excluded.held_already
                """)
                .param("decision", decision.value())
                .param("from", ids(heirs.keySet().stream().toList()))
                .param("heirs", heirs.values().stream().map(UnitId::value).toArray(Long[]::new))
                .update();
    }

    long passed(DecisionId decision) {
        return database.sql("select count(*) from identity.passed_holding where decision_id = :decision")
                .param("decision", decision.value())
                .query(Long.class)
                .single();
    }

    List<Conflict> conflicts(DecisionId decision) {
        return database.sql("""
                select person.full_name, passed.role, heir.name as heir
                from identity.passed_holding passed
                join identity.account on account.id = account_id
                join person.published_person person on person.id = account.person_id
                join organization.published_unit heir on heir.id = heir_unit_id
                where decision_id = :decision and held_already
                order by person.full_name, passed.role
                """)
                .param("decision", decision.value())
                .query((row, _) -> new Conflict(
                        "identity.follow.held-already", List.of(row.getString("full_name"), row.getString("heir"))))
                .list();
    }

    /** Of whoever held a role in a unit that ends: the unit before and after, with how many units each reaches. */
    List<RightChange> rightsPassed(DecisionId decision, LocalDate day) {
        return database.sql(REACHES + """
                select person.full_name, passed.role, former.name as before, heir.name as after,
                       before.units as reached_before, coalesce(today.units, 0) as reached
                from identity.passed_holding passed
                join identity.account on account.id = account_id
                join person.published_person person on person.id = account.person_id
                join before on before.id = from_unit_id
                join organization.published_unit_as_of(:eve) former on former.id = from_unit_id
                join organization.published_unit heir on heir.id = heir_unit_id
                left join today on today.id = heir_unit_id
                where decision_id = :decision
                order by person.full_name, passed.role
                """)
                .param("decision", decision.value())
                .param("day", day)
                .param("eve", day.minusDays(1))
                .query(PassedHoldingStore::change)
                .list();
    }

    /** Of whoever holds a role in a unit that goes on: its branch has more units than before, or fewer. */
    List<RightChange> rightsChanged(DecisionId decision, LocalDate day) {
        return database.sql(REACHES + """
                , reach as (
                    select unit.id as unit_id, unit.name, coalesce(before.units, 0) as reached_before,
                           today.units as reached
                    from today
                    join organization.published_unit unit on unit.id = today.id
                    left join before on before.id = today.id)
                select person.full_name, holding.role, reach.name as before, reach.name as after,
                       reached_before, reached
                from reach
                join identity.role_holding holding on holding.unit_id = reach.unit_id
                join identity.account on account.id = holding.account_id
                join person.published_person person on person.id = account.person_id
                where reached_before <> reached and reached_before > 0
                  and not exists (select from identity.passed_holding passed
                                  where passed.decision_id = :decision and passed.account_id = account.id
                                    and passed.role = holding.role and passed.heir_unit_id = holding.unit_id)
                order by reached_before - reached desc, person.full_name, holding.role
                """)
                .param("decision", decision.value())
                .param("day", day)
                .param("eve", day.minusDays(1))
                .query(PassedHoldingStore::change)
                .list();
    }

    void goBack(DecisionId decision) {
        database.sql("""
                with passed as (
                    delete from identity.passed_holding where decision_id = :decision returning *),
                taken as (
                    delete from identity.role_holding holding using passed
                    where not passed.held_already and holding.account_id = passed.account_id
                      and holding.unit_id = passed.heir_unit_id and holding.role = passed.role
                    returning 1)
                insert into identity.role_holding (account_id, unit_id, role)
                select account_id, from_unit_id, role from passed on conflict do nothing
                """).param("decision", decision.value()).update();
    }

    long givenIn(List<UnitId> founded, DecisionId decision) {
        return database.sql("""
                select count(*) from identity.role_holding holding
                where unit_id = any (:founded)
                  and not exists (select from identity.passed_holding passed
                                  where passed.decision_id = :decision and passed.account_id = holding.account_id
                                    and passed.heir_unit_id = holding.unit_id and passed.role = holding.role)
                """)
                .param("founded", ids(founded))
                .param("decision", decision.value())
                .query(Long.class)
                .single();
    }

    private static RightChange change(ResultSet row, int n) throws SQLException {
        return new RightChange(
                row.getString("full_name"),
                "identity.role." + row.getString("role"),
                row.getString("before") + " (" + row.getLong("reached_before") + ")",
                row.getString("after") + " (" + row.getLong("reached") + ")");
    }

    private static Long[] ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
