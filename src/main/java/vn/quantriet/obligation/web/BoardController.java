package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.field.WorkFields;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.view.BoardView;
import vn.quantriet.obligation.view.BoardViews;
import vn.quantriet.obligation.web.BoardPage.Note;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** How a branch stands, now or at the end of a day; every number leads to the list it was counted from. */
@Pages
class BoardController {

    /** Says that an address is that of the view that opens first. */
    private static final String FIRST = "mac-dinh";

    static final String EVERYTHING = "du-van-ban";
    private static final String BROKEN = "khung-nhin-hong";

    private final ObligationBoard board;
    private final BoardViews views;
    private final DocumentShelf documents;
    private final WorkFields fields;
    private final UnitPicker picker;
    private final Clock clock;
    private final Templates page;

    BoardController(
            ObligationBoard board,
            BoardViews views,
            DocumentShelf documents,
            WorkFields fields,
            UnitPicker picker,
            Clock clock,
            Templates page) {
        this.board = board;
        this.views = views;
        this.documents = documents;
        this.fields = fields;
        this.picker = picker;
        this.clock = clock;
        this.page = page;
    }

    /** Who asks for nothing gets the view that opens first for them, at its own address. */
    @GetMapping("/dieu-hanh")
    ResponseEntity<JteModel> show(@RequestParam Map<String, String> parameters, Frame frame) {
        var kept = views.list(frame.actor());
        var first = kept.stream().filter(BoardView::first).findFirst();
        if (parameters.isEmpty() && first.isPresent())
            return Redirect.to("/dieu-hanh" + first.get().query() + "&" + FIRST + "=1");
        try {
            return ResponseEntity.ok(page.obligationBoard(frame, page(parameters, kept, frame)));
        } catch (NotFound gone) {
            if (!parameters.containsKey(FIRST)) throw gone;
            return Redirect.to("/dieu-hanh?" + BROKEN + "=1");
        }
    }

    private BoardPage page(Map<String, String> parameters, List<BoardView> kept, Frame frame) {
        var by = frame.actor();
        var filter = FilterAddress.readBoard(parameters);
        var order = order(parameters);
        var everything = parameters.containsKey(EVERYTHING);
        var shown = board.show(filter, order, everything ? Integer.MAX_VALUE : BoardPage.TOPICS, by);
        var lead = NarrowingAddress.LEAD;
        return new BoardPage(
                shown,
                filter,
                order,
                picker.filter("don-vi", filter.unit(), parameters.get("don-vi-tim"), by),
                picker.filter(lead, filter.narrowing().lead(), parameters.get(lead + "-tim"), by),
                documents.choices(filter.document(), shown.day(), by),
                fields.list(),
                kept,
                note(parameters),
                clock.instant());
    }

    private static Note note(Map<String, String> parameters) {
        if (parameters.containsKey(BROKEN)) return Note.VIEW_BROKEN;
        return parameters.containsKey("vua-ban-hanh") ? Note.JUST_PUBLISHED : Note.NONE;
    }

    static BoardOrder order(Map<String, String> parameters) {
        var order = NarrowingAddress.named(
                BoardOrder.values(), BoardOrder::slug, NarrowingAddress.text(parameters, "thu-tu"));
        return order == null ? BoardOrder.WORST : order;
    }
}
