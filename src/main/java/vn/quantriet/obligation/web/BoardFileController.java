package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Workbook;
import vn.quantriet.spreadsheet.TableWriter;

/** A board elsewhere than on a desk: in a spreadsheet, and on the wall of a room. */
@Pages
class BoardFileController {

    private final ObligationBoard board;
    private final Clock clock;
    private final Templates page;

    BoardFileController(ObligationBoard board, Clock clock, Templates page) {
        this.board = board;
        this.clock = clock;
        this.page = page;
    }

    @GetMapping("/dieu-hanh.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor by, HttpServletResponse answer) throws IOException {
        var filter = FilterAddress.readBoard(parameters);
        var order = BoardController.order(parameters);
        var shown = BoardPage.alone(board.export(filter, order, by), filter, order, clock.instant());
        Workbook.head(answer, "dieu-hanh");
        try (var writer = TableWriter.xlsx(answer.getOutputStream(), "Thông tin")) {
            new BoardWorkbook(shown, writer).write(by);
        }
    }

    /** Each time it comes up to date it turns to the next units, so that a whole city passes by. */
    @GetMapping("/dieu-hanh/man-chieu")
    JteModel project(
            @RequestParam Map<String, String> parameters,
            @RequestParam(value = "man", defaultValue = "0") int turn,
            Frame frame) {
        var filter = FilterAddress.readBoard(parameters);
        var order = BoardController.order(parameters);
        var shown = BoardPage.alone(board.show(filter, order, frame.actor()), filter, order, clock.instant());
        return page.obligationProjector(frame, new ProjectorPage(shown, Math.max(0, turn)));
    }
}
