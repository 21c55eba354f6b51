package vn.quantriet.obligation.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.obligation.day.Kept;
import vn.quantriet.shared.Database;

/** Counts a duty that comes round by unit and period: from the kept counts, or from the assignments themselves. */
@Component
class PeriodBoardStore {

    private static final String KEPT = Kept.WAITING + """
            , kept as (
                select unit_id as unit, period, state, due_on, assignments
                from obligation.tally
                where (grain = 'DUTY' and unit_id = any (:below) or grain = 'OWN_DUTY' and unit_id = :scope)
                  and document_id = :document and obligation_id = :obligation
                union all
                select unit, period, state, due_on, assignments from waiting where obligation_id = :obligation)
            select unit, period, obligation.tally_timeliness(state, due_on, :today, :soon) as timeliness,
                   sum(assignments)::bigint as assignments,
                   coalesce(sum(assignments) filter (
                       where state in ('DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE_DONE')), 0)::bigint as done
            from kept
            where period > '-infinity'
            group by unit, period, timeliness
            having sum(assignments) <> 0
            """;

    private static final String COUNTED = InForce.NOW + BoardStore.BRANCH + """
            select unit.place as unit, assignment.period,
                   obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                         :today, :soon) as timeliness,
                   count(*) as assignments,
                   count(*) filter (where assignment.standing = 'CONFIRMED') as done
            from assignment
            join branch unit on unit.id = assignment.unit_id
            where assignment.obligation_id = :obligation and assignment.period is not null
              and not exists (
                      select from branch sharing where sharing.id = assignment.shared_by and sharing.id <> :scope)
            group by 1, 2, 3
            """;

    private final Database database;
    private final TallyStore tallies;
    private final InForce inForce;

    PeriodBoardStore(Database database, TallyStore tallies, InForce inForce) {
        this.database = database;
        this.tallies = tallies;
        this.inForce = inForce;
    }

    record Counted(long unit, LocalDate period, Tally tally) {}

    /** {@code below} are the units directly below the scope. */
    List<Counted> count(Scope scope, List<Long> below, DocumentId document, ObligationId obligation) {
        if (tallies.kept(scope, below) != TallyStore.Extent.BY_DUTY) return counted(scope, obligation);
        return database.sql(KEPT)
                .param("scope", scope.id().value())
                .param("below", below.toArray(Long[]::new))
                .param("document", document.value())
                .param("obligation", obligation.value())
                .param("today", inForce.judged(null))
                .param("soon", Timeliness.SOON)
                .query((row, _) -> read(row))
                .list();
    }

    private List<Counted> counted(Scope scope, ObligationId obligation) {
        return database.sql(COUNTED)
                .param("scope", scope.id().value())
                .param("obligation", obligation.value())
                .param("today", inForce.judged(null))
                .param("soon", Timeliness.SOON)
                .query((row, _) -> read(row))
                .list();
    }

    private static Counted read(ResultSet row) throws SQLException {
        return new Counted(
                row.getLong("unit"),
                row.getObject("period", LocalDate.class),
                Tally.of(
                        Timeliness.ofCode(row.getString("timeliness")),
                        row.getLong("assignments"),
                        row.getLong("done")));
    }
}
