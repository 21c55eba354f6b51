package vn.quantriet.obligation.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.PublishedHeading;
import vn.quantriet.directive.field.WorkField;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.view.BoardView;
import vn.quantriet.organization.UnitChoice;

/** What the board shows, by which filter, in which order, and what it can be narrowed to. */
public record BoardPage(
        Board board,
        AssignmentFilter filter,
        BoardOrder order,
        @Nullable UnitChoice unit,
        @Nullable UnitChoice lead,
        List<PublishedHeading> documents,
        List<WorkField> fields,
        List<BoardView> views,
        Note note,
        Instant at) {

    /** Documents beyond the newest are shown when asked for: a board is opened often, and its length costs. */
    static final int TOPICS = 30;

    /** Why somebody comes to this board, where that is to be said. */
    public enum Note {
        NONE,
        JUST_PUBLISHED,
        /** what opens first for them cannot be opened any more */
        VIEW_BROKEN
    }

    public BoardPage {
        documents = List.copyOf(documents);
        fields = List.copyOf(fields);
        views = List.copyOf(views);
        filter = filter.in(board.line().size() == 1 ? null : board.unit().code(), Reach.BRANCH)
                .day(board.day());
    }

    /** A board with nothing to choose around it. */
    static BoardPage alone(Board board, AssignmentFilter filter, BoardOrder order, Instant at) {
        return new BoardPage(board, filter, order, null, null, List.of(), List.of(), List.of(), Note.NONE, at);
    }

    /** The same board with all documents. */
    public String everything() {
        return "/dieu-hanh" + query() + "&" + BoardController.EVERYTHING + "=1";
    }

    /** What everything on the page was counted from. */
    public AssignmentFilter here() {
        return filter;
    }

    /** What a row was counted from: what is shared out within the branch of the board counts once there. */
    public AssignmentFilter of(Board.Row row) {
        var code = row.unit().code();
        if (row.itself()) return filter.in(code, Reach.ONLY);
        return filter.in(code, Reach.BRANCH)
                .narrowing(filter.narrowing().seenFrom(board.unit().code()));
    }

    /** What the cells of a row were counted from, but for the duty, whose number follows. */
    public String cells(Board.Row row) {
        return FilterAddress.list(of(row).document(null)) + "&nhiem-vu=";
    }

    /** The board of a unit on the line down to here, of the same document and day. */
    public String address(String unit) {
        return FilterAddress.board(filter.in(unit, Reach.BRANCH));
    }

    /** The same board in another order. */
    public String ordered(BoardOrder by) {
        return "/dieu-hanh" + FilterAddress.boardQuery(filter, by);
    }

    /** What this board is asked with. */
    public String query() {
        return FilterAddress.boardQuery(filter, order);
    }

    public List<Chip> chips() {
        var document = board.document();
        var choice = lead;
        var leading = choice == null || choice.chosen().isEmpty()
                ? null
                : choice.chosen().getFirst().name();
        return BoardChips.withState(
                filter,
                without -> "/dieu-hanh" + FilterAddress.boardQuery(without, order),
                document == null ? null : document.title(),
                board.field(),
                leading);
    }

    public boolean isNarrowed() {
        return !filter.narrowing().isNone() || !filter.timeliness().isEmpty();
    }

    public @Nullable String slug() {
        var document = board.document();
        return document == null ? null : document.slug();
    }
}
