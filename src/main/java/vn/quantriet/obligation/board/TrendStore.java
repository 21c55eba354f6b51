package vn.quantriet.obligation.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.obligation.narrowing.Narrowed;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.shared.UnitId;

/** Counts what happened on each day, and adds it up: every duty is read once, however many days are shown. */
@Component
class TrendStore {

    /** A duty counts when it is given, when it becomes overdue, when it no longer is, and when it is done. */
    private static final String DAYS = """
            , counted as (
                select assignment.standing, assignment.due_on, assignment.submitted_on,
                       (assignment.assigned_at at time zone :zone)::date as given_on, count(*) as assignments
                from assignment
                join unit on unit.id = assignment.unit_id
                where unit.path <@ (select path from unit where id = :scope)
                  and (cast(:document as bigint) is null or assignment.document_id = :document)
                  and (assignment.shared_by is null or assignment.shared_by = :scope or not exists (
                           select from unit sharing where sharing.id = assignment.shared_by
                                                      and sharing.path <@ (select path from unit where id = :scope)))
            """ + Narrowed.SQL + """
                group by 1, 2, 3, 4),
            happened as (
                select greatest(event.day, cast(:first as date)) as day, sum(event.given * assignments) as given,
                       sum(event.done * assignments) as done, sum(event.on_time * assignments) as on_time,
                       sum(event.overdue * assignments) as overdue
                from counted
                cross join lateral (values
                    (given_on, 1, 0, 0, 0),
                    (case when standing = 'CONFIRMED' and due_on is not null then greatest(submitted_on, given_on) end,
                     0, 1, (submitted_on <= due_on)::integer, 0),
                    (case when standing <> 'SUSPENDED' and coalesce(submitted_on, 'infinity') > due_on
                          then greatest(due_on + 1, given_on) end,
                     0, 0, 0, 1),
                    (case when standing = 'CONFIRMED' and submitted_on > due_on
                          then greatest(submitted_on, given_on) end,
                     0, 0, 0, -1)) event (day, given, done, on_time, overdue)
                where event.day <= :last
                group by 1)
            select shown.day::date as day,
                   coalesce(sum(given) over upto, 0)::bigint as given,
                   coalesce(sum(done) over upto, 0)::bigint as done,
                   coalesce(sum(on_time) over upto, 0)::bigint as on_time,
                   coalesce(sum(overdue) over upto, 0)::bigint as overdue
            from generate_series(cast(:first as date), cast(:last as date), interval '1 day') shown (day)
            left join happened on happened.day = shown.day::date
            window upto as (order by shown.day)
            order by 1
            """;

    private final InForce inForce;
    private final Clock clock;

    TrendStore(InForce inForce, Clock clock) {
        this.inForce = inForce;
        this.clock = clock;
    }

    /** So many days, the last of them {@code day} or today. */
    List<Trend.Day> days(
            Scope scope,
            @Nullable DocumentId document,
            @Nullable LocalDate day,
            int days,
            Narrowing narrowing,
            @Nullable UnitId lead) {
        var last = inForce.judged(day);
        return Narrowed.bind(inForce.sql(InForce.NOW + DAYS, InForce.ON_DAY + DAYS, day), narrowing, lead)
                .param("scope", scope.id().value())
                .param("document", document == null ? null : document.value())
                .param("zone", clock.getZone().getId())
                .param("first", last.minusDays(days - 1L))
                .param("last", last)
                .query((row, _) -> new Trend.Day(
                        row.getObject("day", LocalDate.class),
                        row.getLong("given"),
                        row.getLong("done"),
                        row.getLong("on_time"),
                        row.getLong("overdue")))
                .list();
    }
}
