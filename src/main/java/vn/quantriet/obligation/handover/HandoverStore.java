package vn.quantriet.obligation.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Conflict;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** One statement for each step of a handover, however many assignments there are. */
@Component
class HandoverStore {

    /** So many rows change what statements over a past day are best planned by. */
    private static final int MANY = 1_000;

    private final Database database;
    private final Clock clock;

    HandoverStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many open assignments moved (of them so many waiting for confirmation), how many of those were joined. */
    record Counts(long open, long waiting, long joined, long support) {}

    Following open(Succession succession, Map<UnitId, UnitId> heirs) {
        var following = database.sql("""
                insert into obligation.following (decision_id, day, at, last_assignment)
                values (:decision, :day, :now, (select coalesce(max(id), 0) from obligation.assignment))
                returning id
                """)
                .param("decision", succession.decision().value())
                .param("day", succession.day())
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> new Following(row.getLong("id")))
                .single();
        database.sql("""
                insert into obligation.passing (following_id, from_id, to_id)
                select :following, passing.from_id, passing.to_id
                from unnest(:from, :to) as passing (from_id, to_id)
                """)
                .param("following", following.id())
                .param("from", ids(heirs.keySet()))
                .param("to", ids(heirs.values()))
                .update();
        return following;
    }

    /** Writes down what goes to whom; {@code start} is when the unit ceased to exist. */
    void handOver(Following following, OffsetDateTime start) {
        var passed = database.sql("""
                with passing as materialized (
                    select id, from_id, to_id from obligation.passing where following_id = :following),
                leaving as materialized (
                    select assignment.id, assignment.obligation_id, assignment.period, assignment.version,
                           assignment.standing,
                           passing.id as passing_id, passing.to_id,
                           assignment.joined_into is null
                               and assignment.standing not in ('SUBMITTED', 'CONFIRMED', 'WITHDRAWN') as to_do
                    from passing join obligation.assignment on assignment.unit_id = passing.from_id
                    where assignment.joined_into is not null
                       or assignment.standing not in ('CONFIRMED', 'WITHDRAWN')
                       or assignment.since >= cast(:start as timestamptz)),
                meeting as (
                    select obligation_id, period, to_id as unit_id, id, version + 1 as version, standing, false as own
                    from leaving where to_do
                    union all
                    select obligation_id, period, unit_id, id, version, standing, true
                    from obligation.in_force
                    where unit_id in (select to_id from passing) and standing not in ('SUBMITTED', 'CONFIRMED')),
                survivor as (
                    select distinct on (obligation_id, unit_id, period) obligation_id, unit_id, period, id, version
                    from meeting
                    order by obligation_id, unit_id, period, own desc,
                             array_position(array['IN_PROGRESS', 'RETURNED', 'ACCEPTED', 'ASSIGNED', 'DECLINED',
                                                  'SUSPENDED'], standing), id)
                insert into obligation.handover (passing_id, assignment_id, version, joined_into, joined_version)
                select leaving.passing_id, leaving.id, leaving.version + 1,
                       case when survivor.id <> leaving.id then survivor.id end,
                       case when survivor.id <> leaving.id then survivor.version end
                from leaving
                left join survivor on leaving.to_do and survivor.obligation_id = leaving.obligation_id
                                  and survivor.unit_id = leaving.to_id
                                  and survivor.period is not distinct from leaving.period
                """)
                .param("following", following.id())
                .param("start", start)
                .update();
        if (passed >= MANY) lookAgain();
    }

    /** Whoever looks at a past day right after must not be planned for by what the tables held before. */
    private void lookAgain() {
        database.sql("select obligation.look_at_handover()").query((_, _) -> 0).list();
    }

    void move(Following following, LocalDate day) {
        database.sql("""
                update obligation.assignment
                set unit_id = passing.to_id, version = assignment.version + 1,
                    joined_into = coalesce(handover.joined_into, assignment.joined_into),
                    joined_on = case when handover.joined_into is null then assignment.joined_on else :day end
                from obligation.passing join obligation.handover on handover.passing_id = passing.id
                where passing.following_id = :following and assignment.id = handover.assignment_id
                """).param("following", following.id()).param("day", day).update();
    }

    /** Whoever supports a duty that somebody still leads goes on supporting it. */
    void handOverSupport(Following following) {
        database.sql("""
                insert into obligation.support_handover (passing_id, obligation_id, addressed_id)
                select passing.id, supporting.obligation_id, supporting.addressed_id
                from obligation.passing
                join obligation.supporting_unit supporting on supporting.unit_id = passing.from_id
                where passing.following_id = :following
                  and exists (select from obligation.in_force lead
                              where lead.obligation_id = supporting.obligation_id and lead.standing <> 'CONFIRMED')
                """).param("following", following.id()).update();
    }

    void moveSupport(Following following) {
        database.sql("""
                update obligation.supporting_unit supporting
                set unit_id = passing.to_id
                from obligation.passing join obligation.support_handover handover on handover.passing_id = passing.id
                where passing.following_id = :following and supporting.obligation_id = handover.obligation_id
                  and supporting.addressed_id = handover.addressed_id
                """).param("following", following.id()).update();
    }

    Counts counts(Following following) {
        return database.sql("""
                select count(*) filter (
                           where assignment.joined_into is null or handover.joined_into is not null) as open,
                       count(*) filter (where assignment.standing = 'SUBMITTED') as waiting,
                       count(handover.joined_into) as joined,
                       (select count(*) from obligation.passing
                        join obligation.support_handover support on support.passing_id = passing.id
                        where passing.following_id = :following) as support
                from obligation.passing
                join obligation.handover on handover.passing_id = passing.id
                join obligation.assignment on assignment.id = handover.assignment_id
                where passing.following_id = :following
                """)
                .param("following", following.id())
                .query((row, _) -> new Counts(
                        row.getLong("open"), row.getLong("waiting"), row.getLong("joined"), row.getLong("support")))
                .single();
    }

    /** One sentence for each two units whose duties met. */
    List<Conflict> conflicts(Following following) {
        return database.sql("""
                select source.name as source, heir.name as heir, count(*) as joined
                from obligation.passing
                join obligation.handover on handover.passing_id = passing.id and handover.joined_into is not null
                join organization.published_unit source on source.id = passing.from_id
                join organization.published_unit heir on heir.id = passing.to_id
                where passing.following_id = :following
                group by passing.id, source.name, heir.name
                order by joined desc, passing.id
                """)
                .param("following", following.id())
                .query((row, _) -> new Conflict(
                        "obligation.follow.met",
                        List.of(row.getString("source"), row.getString("heir"), row.getString("joined"))))
                .list();
    }

    Optional<Following> last(DecisionId decision) {
        return database.sql("""
                select id from obligation.following where decision_id = :decision and taken_back_at is null
                """)
                .param("decision", decision.value())
                .query((row, _) -> new Following(row.getLong("id")))
                .optional();
    }

    void moveBack(Following following) {
        database.sql("""
                update obligation.assignment
                set unit_id = passing.from_id, version = assignment.version + 1,
                    joined_into = case when handover.joined_into is null then assignment.joined_into end,
                    joined_on = case when handover.joined_into is null then assignment.joined_on end
                from obligation.passing join obligation.handover on handover.passing_id = passing.id
                where passing.following_id = :following and assignment.id = handover.assignment_id
                """).param("following", following.id()).update();
    }

    void moveSupportBack(Following following) {
        database.sql("""
                update obligation.supporting_unit supporting
                set unit_id = passing.from_id
                from obligation.passing join obligation.support_handover handover on handover.passing_id = passing.id
                where passing.following_id = :following and supporting.obligation_id = handover.obligation_id
                  and supporting.addressed_id = handover.addressed_id
                """).param("following", following.id()).update();
    }

    void close(Following following) {
        database.sql("update obligation.following set taken_back_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", following.id())
                .update();
    }

    private static Long[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
