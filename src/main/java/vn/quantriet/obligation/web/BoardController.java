package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shell.DayField;
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
    JteModel show(
            @RequestParam(value = "don-vi", required = false) @Nullable String unit,
            @RequestParam(value = "don-vi-tim", required = false) @Nullable String words,
            @RequestParam(value = "van-ban", required = false) @Nullable String document,
            @RequestParam(value = "ngay", required = false) @Nullable String day,
            @RequestParam(value = "vua-ban-hanh", required = false) @Nullable String published,
            Frame frame) {
        var shown = board.show(orNull(unit), orNull(document), DayField.read(day), frame.actor());
        var choice = picker.filter("don-vi", orNull(unit), words, frame.actor());
        return page.obligationBoard(
                frame, new BoardPage(shown, choice, documents.list(shown.day(), frame.actor()), published != null));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
