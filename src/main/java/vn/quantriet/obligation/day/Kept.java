package vn.quantriet.obligation.day;

/**
 * What a statement begins with that reads the kept counts of the branch of the unit {@code :scope}: as {@code current}
 * what waits to be added to them and what the unit itself has, each by the unit directly below (or the unit itself).
 * With what was added up it is the truth of one moment.
 */
public final class Kept {

    public static final String CURRENT = """
            with scope as (
                select unit_id, cardinality(line) as depth from obligation.tally_place where unit_id = :scope),
            waiting as (
                select place.line[scope.depth + 1] as unit, change.document_id, change.obligation_id,
                       change.period, change.state, change.due_on, change.assignments
                from scope
                join obligation.tally_change change on true
                join obligation.tally_place place
                    on place.unit_id = change.unit_id and place.line[scope.depth] = scope.unit_id
                left join obligation.tally_place sharing on sharing.unit_id = change.shared_by
                where place.unit_id <> scope.unit_id
                  and (sharing.unit_id = scope.unit_id
                       or sharing.line[scope.depth] is distinct from scope.unit_id)),
            own as (
                select fact.unit_id as unit, fact.document_id, fact.obligation_id, fact.period, fact.state,
                       fact.due_on, fact.assignments
                from scope
                join obligation.tally_fact fact on fact.unit_id = scope.unit_id
                left join obligation.tally_place sharing on sharing.unit_id = fact.shared_by
                where sharing.unit_id = scope.unit_id or sharing.line[scope.depth] is distinct from scope.unit_id),
            current as (select * from waiting union all select * from own)
            """;

    private Kept() {}
}
