package vn.quantriet.obligation.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;

@Component
class BoardStore {

    /** The branch, looked up first and by itself: joined to the assignments, the planner would go through the tree. */
    static final String BRANCH = """
            , branch as materialized (
                select unit.id, unit.level,
                       case when nlevel(unit.path) <= nlevel(scope.path) then scope.id
                            else ltree2text(subpath(unit.path, nlevel(scope.path), 1))::bigint end as place
                from unit
                join unit scope on scope.id = :scope
                where unit.path <@ (select path from unit where id = :scope))
            """;

    /**
     * Counts by unit directly below the scope (or the scope itself), by duty of the document (or by document), and, for
     * one document, by both: in one statement, so that the tables of a page never contradict each other.
     */
    static final String JUDGED = BRANCH + """
            , judged as (
                select unit.place as unit,
                       case when cast(:document as bigint) is null then assignment.document_id
                            else assignment.obligation_id end as topic,
                       obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                             :today, :soon) as timeliness,
                       count(*) as assignments,
                       count(*) filter (where assignment.standing = 'CONFIRMED') as done
                from assignment
                join branch unit on unit.id = assignment.unit_id
                where (cast(:document as bigint) is null or assignment.document_id = :document)
                  and not exists (
                          select from branch sharing where sharing.id = assignment.shared_by and sharing.id <> :scope)
            """;

    /** What follows {@link #JUDGED}, and whatever else narrows it. */
    static final String PLACED = """
                group by 1, 2, 3)
            select unit, topic, timeliness, sum(assignments)::bigint as assignments, sum(done)::bigint as done
            from judged
            group by grouping sets ((unit, timeliness), (topic, timeliness), (unit, topic, timeliness))
            having cast(:document as bigint) is not null or grouping(unit, topic) > 0
            """;

    private static final String COUNT = JUDGED + PLACED;

    private final InForce inForce;

    BoardStore(InForce inForce) {
        this.inForce = inForce;
    }

    /** A count for a unit, for a topic, or for both; the other one is null then. */
    record Counted(@Nullable Long unit, @Nullable Long topic, Tally tally) {}

    /** From the assignments themselves. */
    List<Counted> count(Scope scope, @Nullable DocumentId document, @Nullable LocalDate day) {
        return inForce.sql(InForce.NOW + COUNT, InForce.ON_DAY + COUNT, day)
                .param("scope", scope.id().value())
                .param("document", document == null ? null : document.value())
                .param("today", inForce.judged(day))
                .param("soon", Timeliness.SOON)
                .query((row, _) -> counted(row))
                .list();
    }

    static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getObject("unit", Long.class),
                row.getObject("topic", Long.class),
                Tally.of(
                        Timeliness.ofCode(row.getString("timeliness")),
                        row.getLong("assignments"),
                        row.getLong("done")));
    }
}
