package vn.quantriet.obligation.day;

/**
 * What a statement begins with that reads the kept counts of the branch of the unit {@code :scope}: as {@code waiting}
 * what still waits to be added to them, by the unit directly below (or the unit itself). Both are the truth of one
 * moment.
 *
 * <p>The mark of what waits stands in a statement of its own and between two ends, so that the planner takes little for
 * granted whatever there is and keeps one plan: making one takes longer than following it.
 */
public final class Kept {

    public static final String WAITING = """
            with scope as (
                select unit_id, cardinality(line) as depth from obligation.tally_place where unit_id = :scope),
            waiting as (
                select coalesce(place.line[scope.depth + 1], scope.unit_id) as unit, change.document_id,
                       change.obligation_id, change.period, change.state, change.due_on, change.assignments
                from scope
                join obligation.tally_change change
                    on change.settled > (select 9223372036854775806) and change.settled <= 9223372036854775807
                join obligation.tally_place place
                    on place.unit_id = change.unit_id and place.line[scope.depth] = scope.unit_id
                left join obligation.tally_place sharing on sharing.unit_id = change.shared_by
                where sharing.unit_id = scope.unit_id
                   or sharing.line[scope.depth] is distinct from scope.unit_id)
            """;

    private Kept() {}
}
