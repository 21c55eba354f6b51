package vn.quantriet.obligation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.DocumentLine;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.organization.UnitChoice;

/** What the board shows, and what it can be narrowed to. */
public record BoardPage(Board board, @Nullable UnitChoice unit, List<DocumentLine> documents, boolean justPublished) {

    public BoardPage {
        documents = List.copyOf(documents);
    }

    /** What everything on the page was counted from. */
    public AssignmentFilter here() {
        return all().in(board.line().size() == 1 ? null : board.unit().code(), Reach.BRANCH);
    }

    /** What a row was counted from. */
    public AssignmentFilter of(Board.Row row) {
        return all().in(row.unit().code(), row.itself() ? Reach.ONLY : Reach.BRANCH);
    }

    /** The board of a unit on the line down to here, of the same document and day. */
    public String address(String unit) {
        return FilterAddress.board(all().in(unit, Reach.BRANCH));
    }

    public @Nullable String slug() {
        var document = board.document();
        return document == null ? null : document.slug();
    }

    private AssignmentFilter all() {
        return AssignmentFilter.ALL.document(slug()).day(board.day());
    }
}
