package vn.quantriet.study.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.Exemptions;
import vn.quantriet.study.desk.Desks;

/** The member's own study, and the people of a unit. */
@Pages
class DeskController {

    private final Desks desks;
    private final Exemptions exemptions;
    private final Clock clock;
    private final Templates page;

    DeskController(Desks desks, Exemptions exemptions, Clock clock, Templates page) {
        this.desks = desks;
        this.exemptions = exemptions;
        this.clock = clock;
        this.page = page;
    }

    @GetMapping("/hoc-tap")
    JteModel mine(Frame frame) {
        return page.studyMine(frame, desks.mine(frame.actor()), LocalDate.now(clock), null);
    }

    @GetMapping("/hoc-tap/don-vi")
    JteModel unit(@RequestParam(value = "dot", required = false) @Nullable CampaignId campaign, Frame frame) {
        frame.actor().require(Permission.CARRY_OUT);
        return page.studyUnit(frame, desks.unit(campaign, frame.actor()), LocalDate.now(clock), null);
    }

    /** «mien» or «bo-mien». */
    @PostMapping("/hoc-tap/dot/{id}/nguoi/{person}/{step}")
    ResponseEntity<JteModel> exempt(
            @PathVariable CampaignId id,
            @PathVariable PersonId person,
            @PathVariable String step,
            @RequestParam(value = "ly-do", defaultValue = "") String reason,
            Frame frame) {
        var by = frame.actor();
        try {
            switch (step) {
                case "mien" -> exemptions.exempt(id, person, reason, by);
                case "bo-mien" -> exemptions.end(id, person, by);
                default -> throw new NotFound();
            }
            return Redirect.to("/hoc-tap/don-vi?dot=" + id + "#n-" + person);
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(Answers.status(refusal))
                    .body(page.studyUnit(frame, desks.unit(id, by), LocalDate.now(clock), refusal));
        }
    }
}
