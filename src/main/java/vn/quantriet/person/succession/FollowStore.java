package vn.quantriet.person.succession;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Conflict;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.Passing;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** What a decision overtakes is withdrawn, and entered anew as it is since; nothing is changed in place. */
@Component
class FollowStore {

    private final Database database;

    FollowStore(Database database) {
        this.database = database;
    }

    /** Heads of units that end who are not to be head of the heir; asked before anything moves. */
    List<Conflict> heads(Succession succession) {
        return database.sql("""
                with passing as (select * from unnest(:from, :heirs) as passing (from_id, heir_id)),
                coming as (
                    select held.*, passing.heir_id,
                           row_number() over (partition by passing.heir_id order by held.since, held.id) as place
                    from person.position held join passing on passing.from_id = held.unit_id
                    where held.head and held.withdrawn_by is null and (held.until is null or held.until > :day))
                select person.full_name, coming.title, unit.name
                from coming
                join person.person on person.id = coming.person_id
                join organization.published_unit unit on unit.id = coming.heir_id
                where coming.place > 1 or exists (
                    select from person.position held
                    where held.unit_id = coming.heir_id and held.head and held.withdrawn_by is null
                      and (held.until is null or held.until > :day))
                order by unit.name, person.sort_key
                """)
                .paramSource(parameters(succession))
                .query((row, _) -> new Conflict(
                        "person.follow.head-stays",
                        List.of(row.getString("full_name"), row.getString("title"), row.getString("name"))))
                .list();
    }

    /** Who came to a roster that passes on the day or later: that never was. */
    void withdrawHomes(Succession succession) {
        database.sql("""
                update person.home set withdrawn_by = :decision
                where unit_id = any (:from) and since >= :day and withdrawn_by is null
                """).paramSource(parameters(succession)).update();
    }

    /** On the roster of the heir: from the day on whoever is on one that passes, from a later day on who came later. */
    Rosters enterHomes(Succession succession) {
        return database.sql("""
                with passing as (select * from unnest(:from, :heirs) as passing (from_id, heir_id)),
                going as materialized (
                    select home.*, passing.heir_id
                    from person.home join passing on passing.from_id = home.unit_id
                    where home.withdrawn_by = :decision
                    union all
                    select home.*, passing.heir_id
                    from person.home join passing on passing.from_id = home.unit_id
                    where home.withdrawn_by is null and not exists (
                        select from person.home later
                        where later.person_id = home.person_id and later.withdrawn_by is null
                          and later.since > home.since and later.since <= :day)),
                entered as (
                    insert into person.home (person_id, since, unit_id, decision, note, entered_by)
                    select person_id, greatest(since, :day), heir_id, decision, note, :decision from going)
                select count(distinct unit_id) as rosters, count(distinct person_id) as people from going
                """)
                .paramSource(parameters(succession))
                .query(Rosters.class)
                .single();
    }

    /** What is held there still ends in the unit on the day and goes on in the heir. */
    long movePositions(Succession succession) {
        return database.sql("""
                with passing as (select * from unnest(:from, :heirs) as passing (from_id, heir_id)),
                going as materialized (
                    select held.*, passing.heir_id,
                           held.head and row_number() over (
                               partition by passing.heir_id order by not held.head, held.since, held.id) = 1
                           and not exists (
                               select from person.position taken
                               where taken.unit_id = passing.heir_id and taken.head and taken.withdrawn_by is null
                                 and (taken.until is null or taken.until > :day)) as leads
                    from person.position held join passing on passing.from_id = held.unit_id
                    where held.withdrawn_by is null and (held.until is null or held.until > :day)),
                withdrawn as (
                    update person.position set withdrawn_by = :decision
                    from going where position.id = going.id),
                entered as (
                    insert into person.position
                        (person_id, unit_id, title, title_key, head, since, until, decision, entered_by)
                    select person_id, heir_id, title, title_key, leads, greatest(since, :day), until, decision,
                           :decision
                    from going)
                select count(*) from going
                """)
                .paramSource(parameters(succession))
                .query(Long.class)
                .single();
    }

    /** Until the day a position was held in the unit that ended: with its row withdrawn, that is entered anew. */
    void keepUntil(Succession succession) {
        database.sql("""
                insert into person.position
                    (person_id, unit_id, title, title_key, head, since, until, decision, entered_by)
                select person_id, unit_id, title, title_key, head, since, :day, decision, :decision
                from person.position
                where withdrawn_by = :decision and unit_id = any (:from) and since < :day
                """).paramSource(parameters(succession)).update();
    }

    /** What is said of today, for everybody the decision touched. */
    void bringUpToDate(DecisionId decision) {
        database.sql("""
                with touched as (
                    select person_id from person.home where entered_by = :decision
                    union
                    select person_id from person.home where withdrawn_by = :decision),
                latest as (
                    select distinct on (home.person_id) home.person_id, home.unit_id, home.since
                    from touched join person.home on home.person_id = touched.person_id
                    where home.withdrawn_by is null
                    order by home.person_id, home.since desc)
                update person.person
                set unit_id = latest.unit_id, unit_since = latest.since, version = version + 1
                from latest
                where latest.person_id = person.id and latest.unit_id is not null
                  and (person.unit_id, person.unit_since) is distinct from (latest.unit_id, latest.since)
                """).param("decision", decision.value()).update();
    }

    static MapSqlParameterSource parameters(Succession succession) {
        return new MapSqlParameterSource("decision", succession.decision().value())
                .addValue("day", succession.day())
                .addValue("from", ids(succession.passings(), Passing::from))
                .addValue("heirs", ids(succession.passings(), Passing::heir));
    }

    private static Long[] ids(List<Passing> passings, Function<Passing, UnitId> unit) {
        return passings.stream().map(unit).map(UnitId::value).toArray(Long[]::new);
    }

    record Rosters(long rosters, long people) {}
}
