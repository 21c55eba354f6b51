package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.DutySheet;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.stage.Stages;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** The unit says that it has a stage of its deliverable behind it. */
@Pages
class StageController {

    private final Stages stages;
    private final DutySheet duties;
    private final Extensions extensions;
    private final Templates page;

    StageController(Stages stages, DutySheet duties, Extensions extensions, Templates page) {
        this.stages = stages;
        this.duties = duties;
        this.extensions = extensions;
        this.page = page;
    }

    @PostMapping("/nhiem-vu/{id}/chang/{ordinal}")
    ResponseEntity<JteModel> pass(
            @PathVariable AssignmentId id, @PathVariable int ordinal, StepForm form, Frame frame) {
        try {
            duties.get(id, frame.actor());
            stages.pass(id, form.version(), ordinal, form.evidence(), frame.actor());
            return Redirect.to("/nhiem-vu/" + id + "#cac-chang");
        } catch (NotFound notFound) {
            throw notFound;
        } catch (Refusal refusal) {
            var duty = duties.get(id, frame.actor());
            var refused = DutyPage.refused(duty, frame.actor(), StepKind.REPORTED, form, refusal);
            return ResponseEntity.status(StepController.status(refusal))
                    .body(page.obligationDuty(frame, refused, extensions.told(id)));
        }
    }
}
