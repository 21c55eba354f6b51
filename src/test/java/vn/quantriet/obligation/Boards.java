package vn.quantriet.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.shared.Actor;

/** Boards that nothing else narrows than a unit, a document and a day. */
final class Boards {

    private Boards() {}

    static Board of(
            ObligationBoard board,
            @Nullable String unit,
            @Nullable String document,
            @Nullable LocalDate day,
            Actor by) {
        var filter =
                AssignmentFilter.ALL.in(unit, Reach.BRANCH).document(document).day(day);
        return board.show(filter, BoardOrder.WORST, by);
    }
}
