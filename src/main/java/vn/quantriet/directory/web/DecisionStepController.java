package vn.quantriet.directory.web;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.reorganisation.DecisionDrafts;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.Reorganisations;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** The steps of a decision's life. */
@Pages
@RequestMapping("/to-chuc/quyet-dinh/{id}")
class DecisionStepController {

    private final Reorganisations reorganisations;
    private final DecisionDrafts drafts;
    private final DecisionPages pages;

    DecisionStepController(Reorganisations reorganisations, DecisionDrafts drafts, DecisionPages pages) {
        this.reorganisations = reorganisations;
        this.drafts = drafts;
        this.pages = pages;
    }

    @PostMapping("/dien-tap")
    ResponseEntity<JteModel> rehearse(@PathVariable DecisionId id, Frame frame) {
        return pages.after(id, frame, () -> reorganisations.rehearse(id, frame.actor()));
    }

    @PostMapping("/ap-dung")
    ResponseEntity<JteModel> schedule(@PathVariable DecisionId id, @RequestParam int version, Frame frame) {
        return pages.after(id, frame, () -> reorganisations.schedule(id, version, frame.actor()));
    }

    @PostMapping("/rut-lich")
    ResponseEntity<JteModel> reopen(@PathVariable DecisionId id, @RequestParam int version, Frame frame) {
        return pages.after(id, frame, () -> reorganisations.reopen(id, version, frame.actor()));
    }

    @PostMapping("/hoan-tac")
    ResponseEntity<JteModel> undo(@PathVariable DecisionId id, @RequestParam int version, Frame frame) {
        return pages.after(id, frame, () -> reorganisations.undo(id, version, frame.actor()));
    }

    @PostMapping("/chep")
    ResponseEntity<JteModel> copy(@PathVariable DecisionId id, Frame frame) {
        return Redirect.to("/to-chuc/quyet-dinh/" + drafts.copy(id, frame.actor()));
    }
}
