package vn.quantriet.obligation.web;

import java.util.List;
import vn.quantriet.obligation.board.Board;

/** A board for the wall: so many units as can be read from the back of the room, and which come next. */
public record ProjectorPage(BoardPage board, int turn) {

    private static final int UNITS = 10;

    private int turns() {
        return Math.max(1, (all() + UNITS - 1) / UNITS);
    }

    public int all() {
        return board.board().rows().size();
    }

    public int first() {
        return turn % turns() * UNITS;
    }

    public List<Board.Row> rows() {
        return board.board().rows().subList(first(), Math.min(all(), first() + UNITS));
    }

    /** What it is filtered by beside the document, which stands above it. */
    public List<Chip> chips() {
        return BoardChips.withState(
                board.filter(), FilterAddress::board, null, board.board().field(), null);
    }

    public String next() {
        return "/dieu-hanh/man-chieu" + board.query() + "&man=" + (turn + 1) % turns();
    }
}
