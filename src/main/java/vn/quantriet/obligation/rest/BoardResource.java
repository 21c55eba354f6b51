package vn.quantriet.obligation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.board.PeriodBoards;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.rest.Rest;

@Rest
@Tag(name = "board", description = "Figures of a branch, counted when they are asked for")
class BoardResource {

    private final ObligationBoard board;
    private final PeriodBoards periods;

    BoardResource(ObligationBoard board, PeriodBoards periods) {
        this.board = board;
        this.periods = periods;
    }

    @GetMapping("/board")
    @Operation(operationId = "getBoard", summary = "How a branch stands, now or at the end of a day")
    BoardJson get(
            @Parameter(description = "Code of a unit of the branch") @RequestParam(required = false) @Nullable
                    String unit,
            @Parameter(description = "Slug of a document") @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @ParameterObject NarrowedBy narrowed,
            @Parameter(hidden = true) Actor by) {
        var filter = AssignmentFilter.ALL
                .in(unit, AssignmentFilter.Reach.BRANCH)
                .document(document)
                .day(day)
                .narrowing(narrowed.known());
        return BoardJson.of(board.show(filter, BoardOrder.WORST, by));
    }

    @GetMapping("/board/periods")
    @Operation(operationId = "getPeriodBoard", summary = "How a branch stands with a duty that comes round, by period")
    PeriodBoardJson periods(
            @Parameter(description = "Number of an obligation that comes round") @RequestParam long obligation,
            @Parameter(description = "Code of a unit of the branch") @RequestParam(required = false) @Nullable
                    String unit,
            @Parameter(hidden = true) Actor by) {
        return PeriodBoardJson.of(periods.show(new ObligationId(obligation), unit, by));
    }
}
