package vn.quantriet.obligation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.board.PeriodBoard;

/** What the board of a duty that comes round leads to. */
public record PeriodPage(PeriodBoard board) {

    private static final String ADDRESS = "/dieu-hanh/theo-ky?nhiem-vu=";

    static final int SHOWN = 12;

    public static String address(String obligation, @Nullable String unit) {
        return ADDRESS + obligation + (unit == null ? "" : "&don-vi=" + unit);
    }

    public String at(String unit) {
        return address(board.duty().id().toString(), unit);
    }

    /** The newest twelve, the oldest of them first. */
    public java.util.List<Period> periods() {
        var all = board.periods();
        return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    }

    /** What a cell was counted from; the whole branch of the board without a row. */
    public String facts(PeriodBoard.@Nullable Row row, LocalDate period) {
        var here = AssignmentFilter.ALL.obligation(board.duty().id());
        var narrowing = here.narrowing().period(period);
        if (row == null)
            return FilterAddress.list(here.in(board.unit().code(), Reach.BRANCH).narrowing(narrowing));
        var of = here.in(row.unit().code(), row.itself() ? Reach.ONLY : Reach.BRANCH);
        return FilterAddress.list(of.narrowing(
                row.itself() ? narrowing : narrowing.seenFrom(board.unit().code())));
    }
}
