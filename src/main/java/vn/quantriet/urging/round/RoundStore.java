package vn.quantriet.urging.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.urging.rule.Falling;

@Component
class RoundStore {

    private final Database database;
    private final Clock clock;

    RoundStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The round that is not finished; whoever holds it is the only one. */
    Optional<Round> hold() {
        return database.sql("select * from urging.round where finished_at is null order by day limit 1 for update")
                .query((row, _) -> read(row))
                .optional();
    }

    /** A round that takes up where the last one ended; none where there has been one for the day. */
    boolean begin(LocalDate day) {
        return database.sql("""
                        insert into urging.round (day, since)
                        select cast(:day as date), coalesce((select max(day) from urging.round), cast(:day as date) - 1)
                        where not exists (select from urging.round where day >= :day)
                        on conflict do nothing
                        """).param("day", day).update() == 1;
    }

    @Nullable
    LocalDate earliestDue() {
        return database.sql("""
                select due_on from obligation.published_assignment
                where standing in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and due_on is not null
                order by due_on limit 1
                """)
                .query((row, _) -> row.getObject("due_on", LocalDate.class))
                .optional()
                .orElse(null);
    }

    /**
     * Takes what falls on the next open assignments, each step once, and tells where those end; empty when there are no
     * more. What was assigned only after a step had fallen is not reminded of it, and no ladder leads above the unit
     * that gave the duty.
     */
    Optional<Round> take(Round round, List<Falling> reminders, List<Falling> escalations, int most) {
        return database.sql("""
                with falls as materialized (
                    select * from unnest(cast(:kinds as text[]), cast(:dues as date[]), cast(:steps as integer[]),
                                         cast(:days as date[])) as falls (kind, due_on, step, fell_on)),
                batch as materialized (
                    select assignment.id, assignment.obligation_id, assignment.unit_id, assignment.assigned_at,
                           assignment.due_on
                    from obligation.published_assignment assignment
                    where assignment.standing in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                      and assignment.due_on = any (cast(:dues as date[]))
                      and (assignment.due_on, assignment.id) > (cast(:afterDue as date), cast(:afterId as bigint))
                    order by assignment.due_on, assignment.id
                    limit :most),
                falling as (
                    select batch.*, falls.kind, falls.step
                    from batch join falls on falls.due_on = batch.due_on
                    where batch.assigned_at < (falls.fell_on + 1)::timestamp at time zone :zone),
                taken as (
                    insert into urging.prompting (assignment_id, due_on, kind, step, unit_id, round, at)
                    select id, due_on, kind, step, unit_id, cast(:round as date), cast(:now as timestamptz)
                    from falling where kind = 'REMINDER'
                    union all
                    select falling.id, falling.due_on, falling.kind, falling.step, above.id, :round, :now
                    from falling
                    join obligation.published_obligation duty on duty.id = falling.obligation_id
                    join organization.published_unit owner on owner.id = duty.owner_id
                    join organization.published_unit unit on unit.id = falling.unit_id
                    join organization.published_unit above
                      on above.path = subpath(unit.path, 0, greatest(nlevel(unit.path) - falling.step, 1))
                     and above.path <@ owner.path
                    where falling.kind = 'ESCALATION' and falling.step < nlevel(unit.path)
                    on conflict do nothing)
                select due_on, id from batch order by due_on desc, id desc limit 1
                """)
                .param("kinds", kinds(reminders, escalations))
                .param("dues", all(reminders, escalations, Falling::due))
                .param("steps", all(reminders, escalations, Falling::step))
                .param("days", all(reminders, escalations, Falling::on))
                .param("afterDue", round.afterDue())
                .param("afterId", round.afterId())
                .param("most", most)
                .param("zone", clock.getZone().getId())
                .param("round", round.day())
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> new Round(
                        round.day(), round.since(), row.getObject("due_on", LocalDate.class), row.getLong("id")))
                .optional();
    }

    private static String[] kinds(List<Falling> reminders, List<Falling> escalations) {
        return Stream.concat(
                        reminders.stream().map(_ -> "REMINDER"),
                        escalations.stream().map(_ -> "ESCALATION"))
                .toArray(String[]::new);
    }

    private static String[] all(
            List<Falling> reminders, List<Falling> escalations, Function<Falling, Object> component) {
        return Stream.concat(reminders.stream(), escalations.stream())
                .map(component)
                .map(String::valueOf)
                .toArray(String[]::new);
    }

    void comeTo(Round round) {
        database.sql("update urging.round set after_due = :due, after_id = :id where day = :day")
                .param("due", round.afterDue())
                .param("id", round.afterId())
                .param("day", round.day())
                .update();
    }

    /** One message for everybody who acts for a unit that has to know something of the round. */
    void tell(Round round, String[] roles) {
        database.sql("""
                with told as materialized (
                    select holding.account_id, prompted.unit_id, prompted.reminders, prompted.escalations
                    from (select unit_id, count(*) filter (where kind = 'REMINDER') as reminders,
                                 count(*) filter (where kind = 'ESCALATION') as escalations
                          from urging.prompting where round = :round group by unit_id) prompted
                    join (select distinct account_id, unit_id from identity.published_holding
                          where role = any (:roles)) holding on holding.unit_id = prompted.unit_id),
                noticed as (
                    insert into urging.notice (account_id, at, round, reminders, escalations)
                    select account_id, :now, :round, sum(reminders), sum(escalations) from told group by account_id
                    on conflict do nothing
                    returning id, account_id)
                insert into urging.notice_unit (notice_id, unit_id)
                select noticed.id, told.unit_id from noticed join told on told.account_id = noticed.account_id
                """)
                .param("round", round.day())
                .param("roles", roles)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void finish(Round round) {
        database.sql("update urging.round set finished_at = :now where day = :day")
                .param("now", OffsetDateTime.now(clock))
                .param("day", round.day())
                .update();
    }

    private static Round read(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("day", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getObject("after_due", LocalDate.class),
                row.getLong("after_id"));
    }
}
