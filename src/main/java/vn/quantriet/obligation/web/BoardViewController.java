package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.view.BoardViews;
import vn.quantriet.obligation.web.BoardViewsPage.Typed;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Boards kept under a name: saved from the board, renamed, shared, removed and chosen on a page of their own. */
@Pages
class BoardViewController {

    static final String PATH = "/dieu-hanh/khung-nhin";

    private final BoardViews views;
    private final Templates page;

    BoardViewController(BoardViews views, Templates page) {
        this.views = views;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel list(Frame frame) {
        return page.obligationViews(frame, new BoardViewsPage(views.list(frame.actor()), null, null));
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> save(
            @RequestParam(value = "ten", defaultValue = "") String name,
            @RequestParam(value = "bo-loc", defaultValue = "") String query,
            @RequestParam(value = "chung", defaultValue = "false") boolean shared,
            @RequestParam(value = "mac-dinh", defaultValue = "false") boolean first,
            Frame frame) {
        var asked = FilterAddress.asked(query);
        return change(
                () -> views.save(name, asked, shared, first, frame.actor()),
                "/dieu-hanh" + asked,
                new Typed(null, name, asked, shared),
                frame);
    }

    @PostMapping(PATH + "/{id}")
    ResponseEntity<JteModel> rename(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(value = "ten", defaultValue = "") String name,
            @RequestParam(value = "chung", defaultValue = "false") boolean shared,
            Frame frame) {
        return change(
                () -> views.change(id, version, name, shared, frame.actor()),
                PATH,
                new Typed(id, name, "", shared),
                frame);
    }

    @PostMapping(PATH + "/{id}/xoa")
    ResponseEntity<JteModel> remove(@PathVariable long id, @RequestParam int version, Frame frame) {
        return change(() -> views.remove(id, version, frame.actor()), PATH, null, frame);
    }

    @PostMapping(PATH + "/{id}/mac-dinh")
    ResponseEntity<JteModel> choose(
            @PathVariable long id, @RequestParam(value = "bo", defaultValue = "false") boolean none, Frame frame) {
        if (none) views.chooseNone(id, frame.actor());
        else views.choose(id, frame.actor());
        return Redirect.to(PATH);
    }

    private ResponseEntity<JteModel> change(Runnable change, String then, @Nullable Typed typed, Frame frame) {
        try {
            change.run();
            return Redirect.to(then);
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            var now = new BoardViewsPage(views.list(frame.actor()), typed, refusal);
            return ResponseEntity.status(status).body(page.obligationViews(frame, now));
        }
    }
}
