package vn.quantriet.obligation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.day.Kept;
import vn.quantriet.shared.Database;

/**
 * How long the lists are that the board of a wide branch leads to: read from the same kept counts as the number one
 * comes from, because counting millions of rows would take seconds.
 */
@Component
class KeptTotal {

    private final Database database;
    private final Found found;

    KeptTotal(Database database, Found found) {
        this.database = database;
        this.found = found;
    }

    /** Empty where the filter asks for more than is kept, or the branch is narrow. */
    Optional<Long> total(Found.Looked looked) {
        if (looked.day() != null || !asksForKept(looked)) return Optional.empty();
        return found.bind(database.sql(Kept.CURRENT + """
                , counted as (
                    select document_id, state, due_on, assignments
                    from obligation.tally where grain = 'DOCUMENT' and unit_id = :scope
                    union all
                    select document_id, state, due_on, assignments from current)
                select coalesce(sum(assignments) filter (
                           where (cast(:document as bigint) is null or document_id = :document)
                             and (cast(:timeliness as text[]) is null
                                  or obligation.tally_timeliness(state, due_on, :today, :soon)
                                     = any (:timeliness))), 0)::bigint as total
                from counted
                having (select cardinality(line) = any (kept) from obligation.tally_place where unit_id = :scope)
                """), looked)
                .query(Long.class)
                .optional();
    }

    private static boolean asksForKept(Found.Looked looked) {
        var filter = looked.filter();
        return filter.reach() == Reach.BRANCH
                && filter.obligation() == null
                && filter.standings().isEmpty()
                && !filter.waiting()
                && filter.words().isEmpty()
                && filter.narrowing().isNone()
                && looked.seenFrom().equals(looked.scope().id());
    }
}
