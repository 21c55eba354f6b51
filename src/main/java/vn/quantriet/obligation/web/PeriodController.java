package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.board.PeriodBoards;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** A duty that comes round, unit by unit and period by period. */
@Pages
class PeriodController {

    private final PeriodBoards boards;
    private final Templates page;

    PeriodController(PeriodBoards boards, Templates page) {
        this.boards = boards;
        this.page = page;
    }

    @GetMapping("/dieu-hanh/theo-ky")
    JteModel show(
            @RequestParam("nhiem-vu") ObligationId obligation,
            @RequestParam(value = "don-vi", required = false) @Nullable String unit,
            Frame frame) {
        var asked = unit == null || unit.isBlank() ? null : unit.strip();
        return page.obligationPeriods(frame, new PeriodPage(boards.show(obligation, asked, frame.actor())));
    }
}
