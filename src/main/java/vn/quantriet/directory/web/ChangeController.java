package vn.quantriet.directory.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.UnitDirectory;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.reorganisation.Decision;
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

/** What a decision orders, line by line: one more, one less. */
@Pages
@RequestMapping("/to-chuc/quyet-dinh/{id}")
class ChangeController {

    private final DecisionShelf shelf;
    private final DecisionDrafts drafts;
    private final DecisionPages pages;
    private final UnitDirectory directory;
    private final UnitPicker picker;
    private final Templates page;

    ChangeController(
            DecisionShelf shelf,
            DecisionDrafts drafts,
            DecisionPages pages,
            UnitDirectory directory,
            UnitPicker picker,
            Templates page) {
        this.shelf = shelf;
        this.drafts = drafts;
        this.pages = pages;
        this.directory = directory;
        this.picker = picker;
        this.page = page;
    }

    @GetMapping("/them")
    JteModel form(
            @PathVariable DecisionId id,
            @RequestParam(value = "viec", defaultValue = "MERGE") ChangeForm.Verb verb,
            Frame frame) {
        var decision = draft(id, frame);
        return page.directoryChange(
                frame, decision, ChangePage.empty(ChangeForm.empty(decision.version(), verb)), null);
    }

    /** Adds it; or, when units were searched for, gives the form back with those found. */
    @PostMapping("/them")
    ResponseEntity<JteModel> add(
            @PathVariable DecisionId id,
            ChangeForm form,
            @RequestParam(value = "tim-don-vi", required = false) @Nullable String searched,
            @RequestParam(value = "units-tim", defaultValue = "") String unitWords,
            @RequestParam(value = "targets-tim", defaultValue = "") String targetWords,
            Frame frame) {
        var decision = draft(id, frame);
        var shown = new ChangePage(
                form,
                picker.byId("units", form.chosenUnits(), unitWords, frame.actor()),
                picker.byId("targets", form.chosenTargets(), targetWords, frame.actor()));
        if (searched != null) return ResponseEntity.ok(page.directoryChange(frame, decision, shown, null));
        try {
            var changes = new ArrayList<>(shelf.changes(decision));
            changes.addAll(read(form, frame));
            drafts.order(id, changes, form.version(), frame.actor());
            return Redirect.to("/to-chuc/quyet-dinh/" + id);
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            return ResponseEntity.status(DecisionPages.status(refusal))
                    .body(page.directoryChange(frame, decision, shown, refusal));
        }
    }

    @PostMapping("/bo")
    ResponseEntity<JteModel> remove(
            @PathVariable DecisionId id, @RequestParam int dong, @RequestParam int version, Frame frame) {
        return pages.after(id, frame, () -> {
            var changes = new ArrayList<>(shelf.changes(draft(id, frame)));
            if (dong >= 1 && dong <= changes.size()) changes.remove(dong - 1);
            drafts.order(id, changes, version, frame.actor());
        });
    }

    private List<Change> read(ChangeForm form, Frame frame) {
        return ChangeTable.read(form.row(
                directory.codes(form.chosenUnits(), frame.actor()),
                directory.codes(form.chosenTargets(), frame.actor())));
    }

    private Decision draft(DecisionId id, Frame frame) {
        frame.actor().require(Permission.MANAGE_ORGANISATION);
        return shelf.get(id, frame.actor());
    }
}
