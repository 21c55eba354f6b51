package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.Assignments;
import vn.quantriet.obligation.DutySheet;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Takes a step, or gives the page back with what was typed and why it was refused. */
@Pages
class StepController {

    private final Assignments assignments;
    private final DutySheet duties;
    private final Extensions extensions;
    private final Templates page;

    StepController(Assignments assignments, DutySheet duties, Extensions extensions, Templates page) {
        this.assignments = assignments;
        this.duties = duties;
        this.extensions = extensions;
        this.page = page;
    }

    @PostMapping("/nhiem-vu/{id}/{step}")
    ResponseEntity<JteModel> take(
            @PathVariable AssignmentId id, @PathVariable String step, StepForm form, Frame frame) {
        var kind = StepKind.ofSlug(step);
        try {
            assignments.take(kind, id, form.version(), form.evidence(), frame.actor());
            return Redirect.to(form.back() == null ? "/nhiem-vu/" + id : "/viec-cua-toi");
        } catch (NotFound notFound) {
            throw notFound;
        } catch (Refusal refusal) {
            var duty = duties.get(id, frame.actor());
            return ResponseEntity.status(status(refusal))
                    .body(page.obligationDuty(
                            frame, DutyPage.refused(duty, frame.actor(), kind, form, refusal), extensions.told(id)));
        }
    }

    static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case ChangedMeanwhile _ -> HttpStatus.CONFLICT;
            case NotAllowed _ -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
