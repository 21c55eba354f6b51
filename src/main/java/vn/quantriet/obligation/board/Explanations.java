package vn.quantriet.obligation.board;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.AssignmentCount;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** Answers where a number of the board comes from: counts it once more, one by one, and shows what it counted. */
@Component
public class Explanations {

    private final ObligationBoard boards;
    private final AssignmentCount count;
    private final Database database;
    private final Clock clock;

    Explanations(ObligationBoard boards, AssignmentCount count, Database database, Clock clock) {
        this.boards = boards;
        this.count = count;
        this.database = database;
        this.clock = clock;
    }

    /** The figure of what the filter leaves; in one snapshot, so that work done meanwhile looks like no mistake. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Explanation explain(AssignmentFilter asked, Figure figure, Explanation.Part part, Actor by) {
        by.require(Permission.SEE_BOARD);
        var filter = asked.document(document(asked));
        var seenFrom = filter.narrowing().seenFrom();
        var board = boards.show(
                filter.in(seenFrom == null ? filter.unit() : seenFrom, Reach.BRANCH)
                        .obligation(null),
                BoardOrder.NAME,
                by);
        var topic = board.topics().stream()
                .filter(it -> filter.obligation() != null && filter.obligation().equals(it.obligation()))
                .findFirst()
                .orElse(null);
        var recount = count.of(filter, part == Explanation.Part.PART ? figure.part(filter) : figure.whole(filter), by);
        var counted = recount.counted().stream()
                .map(it -> Tally.of(it.timeliness(), it.assignments(), it.done()))
                .reduce(Tally.NONE, Tally::plus);
        return new Explanation(
                figure,
                filter,
                board,
                topic,
                onBoard(board, topic, filter),
                counted,
                part,
                recount.facts(),
                clock.instant());
    }

    /** A duty is of one document, whether the address says so or not. */
    private @Nullable String document(AssignmentFilter filter) {
        var obligation = filter.obligation();
        if (obligation == null || filter.document() != null) return filter.document();
        return slug(obligation).orElseThrow(NotFound::new);
    }

    private Optional<String> slug(ObligationId obligation) {
        return database.sql("""
                select document.slug from obligation.obligation
                join directive.published_document document on document.id = obligation.document_id
                where obligation.id = :id
                """)
                .param("id", obligation.value())
                .query((row, _) -> row.getString("slug"))
                .optional();
    }

    private static @Nullable Tally onBoard(Board board, Board.@Nullable Topic topic, AssignmentFilter filter) {
        if (filter.obligation() != null && topic == null) return Tally.NONE;
        var itself = filter.unit() == null || filter.unit().equals(board.unit().code());
        if (itself && filter.reach() == Reach.BRANCH) return topic == null ? board.total() : topic.tally();
        if (filter.reach() == Reach.BELOW) return null;
        return board.rows().stream()
                .filter(row -> row.itself() == itself && row.unit().code().equals(filter.unit()))
                .findFirst()
                .map(row -> topic == null ? row.tally() : board.cell(row, topic))
                .orElse(itself ? Tally.NONE : null);
    }
}
