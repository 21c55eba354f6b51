package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** How a branch stands, now or at the end of a day; every number leads to the list it was counted from. */
@Pages
class BoardController {

    private final ObligationBoard board;
    private final DocumentsOfDay documents;
    private final UnitPicker picker;
    private final Templates page;

    BoardController(ObligationBoard board, DocumentsOfDay documents, UnitPicker picker, Templates page) {
        this.board = board;
        this.documents = documents;
        this.picker = picker;
        this.page = page;
    }

    @GetMapping("/dieu-hanh")
    JteModel show(@RequestParam Map<String, String> parameters, Frame frame) {
        var by = frame.actor();
        var filter = FilterAddress.readBoard(parameters);
        var order = order(parameters);
        var shown = board.show(filter, order, by);
        return page.obligationBoard(
                frame,
                new BoardPage(
                        shown,
                        filter,
                        order,
                        picker.filter("don-vi", filter.unit(), parameters.get("don-vi-tim"), by),
                        picker.filter(
                                NarrowingAddress.LEAD,
                                filter.narrowing().lead(),
                                parameters.get(NarrowingAddress.LEAD + "-tim"),
                                by),
                        documents.list(shown.day(), by),
                        parameters.containsKey("vua-ban-hanh")));
    }

    static BoardOrder order(Map<String, String> parameters) {
        var order = NarrowingAddress.named(
                BoardOrder.values(), BoardOrder::slug, NarrowingAddress.text(parameters, "thu-tu"));
        return order == null ? BoardOrder.WORST : order;
    }
}
