package vn.quantriet.obligation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.day.Kept;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

/**
 * How long the lists are that the board of a wide branch leads to: read from the same kept counts as the number one
 * comes from, because counting millions of rows would take seconds.
 */
@Component
class KeptTotal {

    /** The units directly below and the unit itself: of a narrow branch a tenth of what its documents are. */
    private static final String OF_UNITS = Kept.WAITING + """
            , counted as (
                select null::bigint as document_id, state, due_on, assignments
                from obligation.tally
                where grain = 'UNIT'
                  and unit_id in (select id from organization.published_unit where parent_id = :scope)
                union all
                select null, state, due_on, assignments
                from obligation.tally where grain = 'OWN' and unit_id = :scope
                union all
                select null, state, due_on, assignments from waiting)
            """;

    private static final String OF_BRANCH = Kept.WAITING + """
            , counted as (
                select document_id, state, due_on, assignments
                from obligation.tally where grain = 'DOCUMENT' and unit_id = :scope
                union all
                select document_id, state, due_on, assignments from waiting)
            """;

    /** A branch as the board above it counts it, all documents together. */
    private static final String OF_ROW = Kept.WAITING + """
            , counted as (
                select document_id, state, due_on, assignments
                from obligation.tally where grain = 'UNIT' and unit_id = :row
                union all
                select document_id, state, due_on, assignments from waiting where unit = :row)
            """;

    private static final String TOTAL = """
            select coalesce(sum(assignments) filter (
                       where (cast(:document as bigint) is null or document_id = :document)
                         and (cast(:field as text) is null or document_id in (
                                  select id from directive.published_document where field = :field))
                         and (cast(:timeliness as text[]) is null
                              or obligation.tally_timeliness(state, due_on, :today, :soon) = any (:timeliness))),
                       0)::bigint as total
            from counted
            having (select cardinality(line) = any (kept) from obligation.tally_place where unit_id = :scope)
            """;

    /** Only of the unit that one looks from, and of none that it is not directly above. */
    private static final String IS_BELOW = """
            and exists (select from obligation.tally_place below
                        where below.unit_id = :row and below.line[cardinality(below.line) - 1] = :scope)
            """;

    private final Database database;
    private final Found found;
    private final FollowedTotals followed;

    KeptTotal(Database database, Found found, FollowedTotals followed) {
        this.database = database;
        this.found = found;
        this.followed = followed;
    }

    /** Empty where the filter asks for more than is kept, or the branch is narrow. */
    Optional<Long> total(Found.Looked looked, Actor by) {
        if (looked.day() != null || !asksForKept(looked.filter())) return Optional.empty();
        var row = looked.scope().id();
        var whole = looked.document() == null && looked.field() == null;
        var ofBranch = looked.seenFrom().equals(row);
        if (!whole) return ofBranch ? read(database.sql(OF_BRANCH + TOTAL), looked) : Optional.empty();
        var timeliness = looked.filter().timeliness();
        if (ofBranch)
            return followed.ofBranch(looked.filter().unit(), timeliness, by)
                    .or(() -> read(database.sql(OF_UNITS + TOTAL), looked));
        return followed.ofRow(looked.filter().narrowing().seenFrom(), row, timeliness, by)
                .or(() -> found.bind(database.sql(OF_ROW + TOTAL + IS_BELOW), looked)
                        .param("row", row.value())
                        .param("scope", looked.seenFrom().value())
                        .query(Long.class)
                        .optional());
    }

    private Optional<Long> read(StatementSpec statement, Found.Looked looked) {
        return found.bind(statement, looked).query(Long.class).optional();
    }

    /** Whether the rows are few, as far as {@link #total} has told: of one unit, or of a branch without kept counts. */
    boolean isNarrow(Found.Looked looked, Optional<Long> total) {
        var filter = looked.filter();
        if (looked.day() != null) return false;
        return filter.reach() == Reach.ONLY
                || total.isEmpty()
                        && asksForKept(filter)
                        && looked.seenFrom().equals(looked.scope().id());
    }

    private static boolean asksForKept(AssignmentFilter filter) {
        return filter.reach() == Reach.BRANCH
                && filter.obligation() == null
                && filter.standings().isEmpty()
                && !filter.waiting()
                && filter.words().isEmpty()
                && filter.narrowing().field(null).isNone();
    }
}
