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
import vn.quantriet.organization.UnitEntry;
import vn.quantriet.organization.UnitOption;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.reorganisation.Decision;
import vn.quantriet.organization.reorganisation.DecisionDrafts;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.DecisionShelf;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.UnitId;
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
    private final Templates page;

    ChangeController(
            DecisionShelf shelf, DecisionDrafts drafts, DecisionPages pages, UnitDirectory directory, Templates page) {
        this.shelf = shelf;
        this.drafts = drafts;
        this.pages = pages;
        this.directory = directory;
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
        var words = new ChangePage.Words(unitWords, targetWords);
        if (searched != null) return ResponseEntity.ok(again(decision, form, words, frame, null));
        try {
            var changes = new ArrayList<>(shelf.changes(decision));
            changes.addAll(read(form, frame));
            drafts.order(id, changes, form.version(), frame.actor());
            return Redirect.to("/to-chuc/quyet-dinh/" + id);
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            return ResponseEntity.status(DecisionPages.status(refusal))
                    .body(again(decision, form, words, frame, refusal));
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

    private JteModel again(
            Decision decision, ChangeForm form, ChangePage.Words words, Frame frame, @Nullable Refusal refusal) {
        var shown = new ChangePage(
                form,
                words,
                chosen(form.chosenUnits(), frame),
                chosen(form.chosenTargets(), frame),
                found(words.units(), frame),
                found(words.targets(), frame));
        return page.directoryChange(frame, decision, shown, refusal);
    }

    private List<UnitOption> chosen(List<UnitId> units, Frame frame) {
        return units.isEmpty() ? List.of() : directory.options(units, frame.actor());
    }

    private List<UnitOption> found(String words, Frame frame) {
        if (words.isBlank()) return List.of();
        return directory.search(words, null, 1, frame.actor()).entries().stream()
                .limit(10)
                .map(UnitEntry::option)
                .toList();
    }
}
