package vn.quantriet.obligation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.AssignmentFilter.Sort;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.shared.Database;

/**
 * A page of work that is not confirmed, by its last day, of a branch that is not very wide: the index by unit and day
 * gives a few rows of each unit, and the first of all these are the page. How much the units have does not matter.
 */
@Component
class NearestDue {

    private static final Set<Timeliness> NEVER_CONFIRMED =
            Set.of(Timeliness.OVERDUE, Timeliness.DUE_SOON, Timeliness.IN_TIME, Timeliness.SUSPENDED);

    /**
     * Of each unit more than its even share, and what lies behind the last row of one may lie before others. Most of
     * what a unit has is confirmed, which is asked first.
     */
    private static final String FEW = InForce.NOW + """
            , branch as materialized (
                select unit.id, unit.level, unit.search_key, unit.code, unit.name, above.name as above
                from unit
                join unit scope on scope.id = :scope and unit.path <@ scope.path
                left join unit above on above.id = unit.parent_id and above.id <> scope.id
                where (:reach = 'BRANCH' or (unit.id = scope.id) = (:reach = 'ONLY'))),
            share as materialized (
                select least(:upto, 5 + :spread / greatest(count(*), 1)) as rows from branch),
            few as materialized (
                select near.id, near.due_on, near.nth
                from branch unit
                cross join lateral (
                    select assignment.id, coalesce(assignment.due_on, 'infinity') as due_on,
                           row_number() over (order by assignment.due_on, assignment.id) as nth
                    from assignment
                    where assignment.unit_id = unit.id
                      and (assignment.standing <> 'CONFIRMED' or assignment.asked_due_on is not null)
            """ + Found.CONDITIONS + """
                    order by assignment.due_on, assignment.id
                    limit (select rows from share)) near),
            cut as materialized (
                select due_on, id from few where nth = (select rows from share) order by due_on, id limit 1)
            """;

    private static final String PAGE = FEW + AssignmentList.COLUMNS + """
                   , found.certain
            from (
                select id, row_number() over (order by due_on, id) as place,
                       not exists (select from cut)
                       or (select count(*) from few sure join cut on (sure.due_on, sure.id) <= (cut.due_on, cut.id))
                          >= :upto as certain
                from few
                order by due_on, id
                limit :limit offset :offset) found
            join assignment on assignment.id = found.id
            join branch unit on unit.id = assignment.unit_id
            order by found.place
            """;

    private final Database database;
    private final Found found;

    NearestDue(Database database, Found found) {
        this.database = database;
        this.found = found;
    }

    private record Row(AssignmentRow.Bare row, boolean certain) {}

    /** Not a list in another order, of another day, of confirmed work as well, or very wide. */
    boolean reaches(Found.Looked looked) {
        return isOpen(looked.filter()) && looked.day() == null && !isVeryWide(looked);
    }

    /** The rows of the page of a list it {@link #reaches}; in a transaction that has its statements planned once. */
    List<AssignmentRow.Bare> rows(Found.Looked looked) {
        var upto = (looked.filter().page() + 1L) * AssignmentList.PAGE;
        var rows = read(looked, upto, 2 * upto);
        if (!isCertain(rows, looked)) rows = read(looked, upto, Integer.MAX_VALUE);
        return rows.stream().map(Row::row).toList();
    }

    private static boolean isOpen(AssignmentFilter filter) {
        return filter.sort() == Sort.DUE
                && (isAmong(NEVER_CONFIRMED, filter.timeliness())
                        || !filter.standings().isEmpty() && !filter.standings().contains(Standing.Kind.CONFIRMED)
                        || filter.waiting());
    }

    private static boolean isAmong(Set<Timeliness> all, Set<Timeliness> some) {
        return !some.isEmpty() && all.containsAll(some);
    }

    /** A page that begins behind the few of every unit has none that could say so. */
    private static boolean isCertain(List<Row> rows, Found.Looked looked) {
        return rows.isEmpty() ? looked.filter().page() == 0 : rows.getFirst().certain();
    }

    private List<Row> read(Found.Looked looked, long upto, long spread) {
        return found.bind(database.sql(PAGE), looked)
                .param("mine", null)
                .param("upto", upto)
                .param("spread", spread)
                .param("limit", AssignmentList.PAGE)
                .param("offset", upto - AssignmentList.PAGE)
                .query((row, _) -> new Row(AssignmentRow.Bare.read(row), row.getBoolean("certain")))
                .list();
    }

    private boolean isVeryWide(Found.Looked looked) {
        if (looked.filter().reach() == Reach.ONLY) return false;
        return database.sql("""
                select coalesce(bool_or(cardinality(line) = any (by_duty)), false)
                from obligation.tally_place where unit_id = :scope
                """)
                .param("scope", looked.scope().id().value())
                .query(Boolean.class)
                .single();
    }
}
