package vn.quantriet.directory.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.reorganisation.DecisionDrafts;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.DecisionShelf;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Decisions that change the tree: listed, shown, begun, their headings corrected. */
@Pages
class DecisionController {

    private final DecisionShelf shelf;
    private final DecisionDrafts drafts;
    private final DecisionPages pages;
    private final Templates page;
    private final Clock clock;

    DecisionController(DecisionShelf shelf, DecisionDrafts drafts, DecisionPages pages, Templates page, Clock clock) {
        this.shelf = shelf;
        this.drafts = drafts;
        this.pages = pages;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/to-chuc/quyet-dinh")
    JteModel list(@RequestParam(value = "trang", defaultValue = "1") int number, Frame frame) {
        var shown = Math.max(1, number);
        return page.directoryDecisions(frame, shelf.list(shown, frame.actor()), shown);
    }

    @GetMapping("/to-chuc/quyet-dinh/{id}")
    JteModel show(@PathVariable DecisionId id, Frame frame) {
        return pages.show(id, frame, null);
    }

    @GetMapping("/to-chuc/quyet-dinh/moi")
    JteModel begin(Frame frame) {
        frame.actor().require(Permission.MANAGE_ORGANISATION);
        return page.directoryHeading(frame, null, DecisionForm.empty(LocalDate.now(clock)), null);
    }

    @PostMapping("/to-chuc/quyet-dinh/moi")
    ResponseEntity<JteModel> prepare(DecisionForm form, Frame frame) {
        frame.actor().require(Permission.MANAGE_ORGANISATION);
        try {
            var id = drafts.prepare(form.heading(), List.of(), frame.actor());
            return Redirect.to("/to-chuc/quyet-dinh/" + id);
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            return ResponseEntity.status(DecisionPages.status(refusal))
                    .body(page.directoryHeading(frame, null, form, refusal));
        }
    }

    @GetMapping("/to-chuc/quyet-dinh/{id}/sua")
    JteModel correct(@PathVariable DecisionId id, Frame frame) {
        frame.actor().require(Permission.MANAGE_ORGANISATION);
        var decision = shelf.get(id, frame.actor());
        return page.directoryHeading(frame, decision, DecisionForm.of(decision), null);
    }

    @PostMapping("/to-chuc/quyet-dinh/{id}/sua")
    ResponseEntity<JteModel> save(@PathVariable DecisionId id, DecisionForm form, Frame frame) {
        frame.actor().require(Permission.MANAGE_ORGANISATION);
        try {
            drafts.edit(id, form.heading(), form.version(), frame.actor());
            return Redirect.to("/to-chuc/quyet-dinh/" + id);
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            return ResponseEntity.status(DecisionPages.status(refusal))
                    .body(page.directoryHeading(frame, shelf.get(id, frame.actor()), form, refusal));
        }
    }
}
