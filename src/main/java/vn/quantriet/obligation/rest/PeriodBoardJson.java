package vn.quantriet.obligation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.board.PeriodBoard;
import vn.quantriet.obligation.board.Tally;

/** A duty that comes round, by unit and period; a rate is {@code done} or {@code onTime} of the count beside it. */
@Schema(name = "PeriodBoard")
record PeriodBoardJson(UnitJson unit, long obligation, List<LocalDate> periods, List<RowJson> rows) {

    /** The unit itself, or the branch of one directly below; the cells are those of the periods, in their order. */
    @Schema(name = "PeriodRow")
    record RowJson(UnitJson unit, boolean itself, List<CellJson> cells) {}

    @Schema(name = "PeriodCell")
    record CellJson(long all, long done, long fallenDue, long onTime) {

        static CellJson of(Tally it) {
            return new CellJson(it.all(), it.done(), it.fallenDue(), it.onTime());
        }
    }

    static PeriodBoardJson of(PeriodBoard it) {
        return new PeriodBoardJson(
                new UnitJson(it.unit().code(), it.unit().name()),
                it.duty().id().value(),
                it.periods().stream().map(Period::start).toList(),
                it.rows().stream()
                        .map(row -> new RowJson(
                                new UnitJson(row.unit().code(), row.unit().name()),
                                row.itself(),
                                it.periods().stream()
                                        .map(period -> CellJson.of(row.cell(period)))
                                        .toList()))
                        .toList());
    }
}
