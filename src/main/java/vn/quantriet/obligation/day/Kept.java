package vn.quantriet.obligation.day;

/**
 * What a statement begins with that reads the kept counts of the branch of the unit {@code :scope}: as {@code current}
 * what has changed since the version {@code :since} of the counts, by the unit directly below (or the unit itself), and
 * whether it still waits to be added to them. With the counts of that version it is the truth of one moment.
 *
 * <p>The version stands in a statement of its own and between two ends, so that the planner takes few changes for
 * granted whatever it is and keeps one plan: making one takes longer than following it.
 */
public final class Kept {

    /** As {@code :since}, with the counts as they are now: only what waits. */
    public static final long NOW = Long.MAX_VALUE - 1;

    public static final String CURRENT = """
            with scope as (
                select unit_id, cardinality(line) as depth from obligation.tally_place where unit_id = :scope),
            current as (
                select coalesce(place.line[scope.depth + 1], scope.unit_id) as unit, change.document_id,
                       change.obligation_id, change.period, change.state, change.due_on, change.assignments,
                       change.settled = 9223372036854775807 as waits
                from scope
                join obligation.tally_change change
                    on change.settled > (select cast(:since as bigint)) and change.settled <= 9223372036854775807
                join obligation.tally_place place
                    on place.unit_id = change.unit_id and place.line[scope.depth] = scope.unit_id
                left join obligation.tally_place sharing on sharing.unit_id = change.shared_by
                where sharing.unit_id = scope.unit_id
                   or sharing.line[scope.depth] is distinct from scope.unit_id)
            """;

    private Kept() {}
}
