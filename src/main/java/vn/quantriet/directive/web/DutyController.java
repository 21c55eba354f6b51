package vn.quantriet.directive.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.DraftDuties;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.DraftDutyId;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/**
 * One proposed duty under review. A decision answers with its card and the head of the page when the page asks
 * for that.
 */
@Pages
@RequestMapping("/van-ban/{slug}/ra-soat/nhiem-vu")
class DutyController {

    private final DraftDuties duties;
    private final DocumentShelf shelf;
    private final Templates page;

    DutyController(DraftDuties duties, DocumentShelf shelf, Templates page) {
        this.duties = duties;
        this.shelf = shelf;
        this.page = page;
    }

    @PostMapping("/{id}/quyet-dinh")
    ResponseEntity<JteModel> decide(
            @PathVariable String slug,
            @PathVariable DraftDutyId id,
            @RequestParam int version,
            @RequestParam DraftDuty.State state,
            @RequestHeader(value = "HX-Request", required = false) @Nullable String partial,
            Frame frame) {
        var duty = duties.decide(id, version, state, frame.actor());
        if (partial == null) return back(slug, id);
        return ResponseEntity.ok(page.directiveDecided(frame, shelf.review(slug, frame.actor()), duty));
    }

    @GetMapping("/{id}")
    JteModel edit(@PathVariable String slug, @PathVariable DraftDutyId id, Frame frame) {
        var duty = find(slug, id, frame);
        return page.directiveDuty(frame, shelf.get(slug, frame.actor()), duty, DutyForm.of(duty), null);
    }

    @PostMapping("/{id}")
    ResponseEntity<JteModel> save(@PathVariable String slug, @PathVariable DraftDutyId id, DutyForm form, Frame frame) {
        try {
            duties.edit(id, form.version(), form.edit(), frame.actor());
            return back(slug, id);
        } catch (Refusal refusal) {
            return refused(page.directiveDuty(frame, document(slug, frame), find(slug, id, frame), form, refusal));
        }
    }

    @GetMapping("/{id}/tach")
    JteModel splitting(@PathVariable String slug, @PathVariable DraftDutyId id, Frame frame) {
        var duty = find(slug, id, frame);
        return page.directiveSplit(frame, document(slug, frame), duty, SplitForm.of(duty), null);
    }

    @PostMapping("/{id}/tach")
    ResponseEntity<JteModel> split(
            @PathVariable String slug, @PathVariable DraftDutyId id, SplitForm form, Frame frame) {
        try {
            duties.split(id, form.version(), form.first(), form.second(), frame.actor());
            return back(slug, id);
        } catch (Refusal refusal) {
            return refused(page.directiveSplit(frame, document(slug, frame), find(slug, id, frame), form, refusal));
        }
    }

    @PostMapping("/{id}/gop")
    ResponseEntity<JteModel> merge(
            @PathVariable String slug, @PathVariable DraftDutyId id, @RequestParam int version, Frame frame) {
        duties.merge(id, version, frame.actor());
        return back(slug, id);
    }

    @GetMapping("/moi")
    JteModel adding(@PathVariable String slug, Frame frame) {
        frame.actor().require(Permission.DRAFT_DOCUMENT);
        return page.directiveDuty(frame, document(slug, frame), null, DutyForm.empty(), null);
    }

    @PostMapping("/moi")
    ResponseEntity<JteModel> add(@PathVariable String slug, DutyForm form, Frame frame) {
        var document = document(slug, frame);
        try {
            var added = duties.add(document.id(), Fields.orNull(form.provision()), form.edit(), frame.actor());
            return back(slug, added.id());
        } catch (Refusal refusal) {
            return refused(page.directiveDuty(frame, document, null, form, refusal));
        }
    }

    private Document document(String slug, Frame frame) {
        return shelf.get(slug, frame.actor());
    }

    private DraftDuty find(String slug, DraftDutyId id, Frame frame) {
        frame.actor().require(Permission.DRAFT_DOCUMENT);
        return shelf.review(slug, frame.actor()).duties().stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<JteModel> back(String slug, DraftDutyId id) {
        return Redirect.to("/van-ban/" + slug + "/ra-soat#nhiem-vu-" + id);
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
