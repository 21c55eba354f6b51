package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.shared.Database;

/**
 * Reads the kept counts: what was added up, what has changed since, and what a unit has itself, in one statement and
 * therefore of one moment. How much there is in all does not matter to it.
 */
@Component
class TallyStore {

    /** What waits to be added and what the unit itself has, each by the unit directly below (or the unit itself). */
    private static final String CURRENT = """
            with scope as (
                select unit_id, cardinality(line) as depth from obligation.tally_place where unit_id = :scope),
            waiting as (
                select place.line[scope.depth + 1] as unit, change.document_id, change.obligation_id, change.state,
                       change.due_on, change.assignments
                from scope
                join obligation.tally_change change on true
                join obligation.tally_place place
                    on place.unit_id = change.unit_id and place.line[scope.depth] = scope.unit_id
                left join obligation.tally_place sharing on sharing.unit_id = change.shared_by
                where place.unit_id <> scope.unit_id
                  and (change.shared_by is null or change.shared_by = scope.unit_id
                       or sharing.line[scope.depth] is distinct from scope.unit_id)),
            own as (
                select fact.unit_id as unit, fact.document_id, fact.obligation_id, fact.state, fact.due_on,
                       fact.assignments
                from scope
                join obligation.tally_fact fact on fact.unit_id = scope.unit_id
                left join obligation.tally_place sharing on sharing.unit_id = fact.shared_by
                where fact.shared_by is null or fact.shared_by = scope.unit_id
                   or sharing.line[scope.depth] is distinct from scope.unit_id),
            current as (select * from waiting union all select * from own)
            """;

    private static final String BY_UNIT_AND_DOCUMENT = CURRENT + """
            , kept as (
                select unit_id as unit, null::bigint as topic, state, due_on, assignments
                from obligation.tally where grain = 'UNIT' and unit_id = any (:below)
                union all
                select null, document_id, state, due_on, assignments
                from obligation.tally where grain = 'DOCUMENT' and unit_id = :scope
                union all
                select unit, null, state, due_on, assignments from current
                union all
                select null, document_id, state, due_on, assignments from current)
            select unit, topic, obligation.tally_timeliness(state, due_on, :today, :soon) as timeliness,
                   sum(assignments)::bigint as assignments,
                   coalesce(sum(assignments) filter (
                       where state in ('DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE_DONE')), 0)::bigint as done
            from kept
            group by unit, topic, timeliness
            having sum(assignments) <> 0
            """;

    private static final String BY_DUTY = CURRENT + """
            , kept as (
                select unit_id as unit, obligation_id as topic, state, due_on, assignments
                from obligation.tally
                where grain = 'DUTY' and unit_id = any (:below) and document_id = :document
                union all
                select unit, obligation_id, state, due_on, assignments from current where document_id = :document),
            judged as (
                select unit, topic, obligation.tally_timeliness(state, due_on, :today, :soon) as timeliness,
                       sum(assignments) as assignments,
                       coalesce(sum(assignments) filter (
                           where state in ('DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE_DONE')), 0) as done
                from kept
                group by unit, topic, timeliness)
            select unit, topic, timeliness, sum(assignments)::bigint as assignments, sum(done)::bigint as done
            from judged
            group by grouping sets ((unit, timeliness), (topic, timeliness), (unit, topic, timeliness))
            having sum(assignments) <> 0
            """;

    private final Database database;

    TallyStore(Database database) {
        this.database = database;
    }

    /** By unit directly below and, of the whole branch, by document; only where {@link #kept} says so. */
    List<BoardStore.Counted> byUnitAndDocument(Scope scope, List<Long> below, LocalDate today) {
        return database.sql(BY_UNIT_AND_DOCUMENT)
                .param("scope", scope.id().value())
                .param("below", below.toArray(Long[]::new))
                .param("today", today)
                .param("soon", Timeliness.SOON)
                .query((row, _) -> BoardStore.counted(row))
                .list();
    }

    /** By unit directly below, by duty of the document, and by both; only where {@link #kept} says so. */
    List<BoardStore.Counted> byDuty(Scope scope, DocumentId document, List<Long> below, LocalDate today) {
        return database.sql(BY_DUTY)
                .param("scope", scope.id().value())
                .param("document", document.value())
                .param("below", below.toArray(Long[]::new))
                .param("today", today)
                .param("soon", Timeliness.SOON)
                .query((row, _) -> BoardStore.counted(row))
                .list();
    }

    /** What is kept of the branches directly below the unit. */
    Kept kept(Scope scope, List<Long> below) {
        return database.sql("""
                select coalesce(bool_and(cardinality(scope.line) = any (place.kept)), false) as kept,
                       coalesce(bool_and(cardinality(scope.line) = any (place.by_duty)), false) as by_duty
                from obligation.tally_place scope
                join obligation.tally_place place on place.unit_id = any (:below)
                where scope.unit_id = :scope
                """)
                .param("scope", scope.id().value())
                .param("below", below.toArray(Long[]::new))
                .query((row, _) -> {
                    if (row.getBoolean("by_duty")) return Kept.BY_DUTY;
                    return row.getBoolean("kept") ? Kept.WHOLE : Kept.NOTHING;
                })
                .single();
    }

    /** Narrow branches have no kept counts, wide ones of units and documents, very wide ones of each duty as well. */
    enum Kept {
        NOTHING,
        WHOLE,
        BY_DUTY
    }
}
