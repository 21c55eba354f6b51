package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.obligation.narrowing.Narrowed;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.shared.UnitId;

/** The counts of a board that is narrowed to some of its duties: by the facts themselves, since nobody keeps these. */
@Component
class FilteredBoardStore {

    /** In one statement, so that the tables of a page never contradict each other; per unit first, as on any board. */
    private static final String COUNT = """
            , judged as (
                select assignment.unit_id,
                       case when cast(:document as bigint) is null then assignment.document_id
                            else assignment.obligation_id end as topic,
                       obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                             :today, :soon) as timeliness,
                       count(*) as assignments,
                       count(*) filter (where assignment.standing = 'CONFIRMED') as done
                from assignment
                join unit on unit.id = assignment.unit_id
                where unit.path <@ (select path from unit where id = :scope)
                  and (cast(:document as bigint) is null or assignment.document_id = :document)
                  and (assignment.shared_by is null or assignment.shared_by = :scope or not exists (
                           select from unit sharing where sharing.id = assignment.shared_by
                                                      and sharing.path <@ (select path from unit where id = :scope)))
            """ + Narrowed.SQL + """
                group by 1, 2, 3),
            placed as (
                select judged.topic, judged.timeliness, judged.assignments, judged.done,
                       case when nlevel(unit.path) <= nlevel(scope.path) then scope.id
                            else ltree2text(subpath(unit.path, nlevel(scope.path), 1))::bigint end as unit
                from judged
                join unit on unit.id = judged.unit_id
                join unit scope on scope.id = :scope)
            select unit, topic, timeliness, sum(assignments)::bigint as assignments, sum(done)::bigint as done
            from placed
            group by grouping sets ((unit, timeliness), (topic, timeliness), (unit, topic, timeliness))
            having cast(:document as bigint) is not null or grouping(unit, topic) > 0
            """;

    private final InForce inForce;

    FilteredBoardStore(InForce inForce) {
        this.inForce = inForce;
    }

    List<BoardStore.Counted> count(
            Scope scope,
            @Nullable DocumentId document,
            @Nullable LocalDate day,
            Narrowing narrowing,
            @Nullable UnitId lead) {
        return Narrowed.bind(inForce.sql(InForce.NOW + COUNT, InForce.ON_DAY + COUNT, day), narrowing, lead)
                .param("scope", scope.id().value())
                .param("document", document == null ? null : document.value())
                .param("today", inForce.judged(day))
                .param("soon", Timeliness.SOON)
                .query((row, _) -> new BoardStore.Counted(
                        row.getObject("unit", Long.class),
                        row.getObject("topic", Long.class),
                        Tally.of(
                                Timeliness.ofCode(row.getString("timeliness")),
                                row.getLong("assignments"),
                                row.getLong("done"))))
                .list();
    }
}
