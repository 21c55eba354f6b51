package vn.quantriet.discussion.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.discussion.difficulty.Difficulties;
import vn.quantriet.discussion.difficulty.NewDifficulty;
import vn.quantriet.discussion.difficulty.Subject;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Raises a difficulty or proposal about a duty of one's own, or about a document. */
@Pages
class RaiseController {

    private static final String OF_DUTY = "/nhiem-vu/{id}/kien-nghi";
    private static final String OF_DOCUMENT = "/van-ban/{slug}/kien-nghi";

    private final Difficulties difficulties;
    private final Templates page;

    RaiseController(Difficulties difficulties, Templates page) {
        this.difficulties = difficulties;
        this.page = page;
    }

    @GetMapping(OF_DUTY)
    JteModel ask(@PathVariable AssignmentId id, Frame frame) {
        return ask(difficulties.subject(id, frame.actor()), frame);
    }

    @GetMapping(OF_DOCUMENT)
    JteModel ask(@PathVariable String slug, Frame frame) {
        return ask(difficulties.subject(slug, frame.actor()), frame);
    }

    @PostMapping(OF_DUTY)
    ResponseEntity<JteModel> raise(
            @PathVariable AssignmentId id,
            @RequestParam(value = "loai", required = false) NewDifficulty.@Nullable Kind kind,
            @RequestParam(value = "noi-dung", required = false) @Nullable String text,
            @RequestParam(value = "gui", required = false) @Nullable UnitId to,
            @RequestParam(value = "tra-loi-truoc", required = false) @Nullable String answerBy,
            Frame frame) {
        var form = new RaiseForm(kind, text, to, answerBy);
        return raise(difficulties.subject(id, frame.actor()), form, frame);
    }

    @PostMapping(OF_DOCUMENT)
    ResponseEntity<JteModel> raise(
            @PathVariable String slug,
            @RequestParam(value = "loai", required = false) NewDifficulty.@Nullable Kind kind,
            @RequestParam(value = "noi-dung", required = false) @Nullable String text,
            @RequestParam(value = "gui", required = false) @Nullable UnitId to,
            @RequestParam(value = "tra-loi-truoc", required = false) @Nullable String answerBy,
            Frame frame) {
        var form = new RaiseForm(kind, text, to, answerBy);
        return raise(difficulties.subject(slug, frame.actor()), form, frame);
    }

    private JteModel ask(Subject subject, Frame frame) {
        return page.discussionRaise(frame, new RaisePage(subject, address(subject), RaiseForm.EMPTY, null));
    }

    private ResponseEntity<JteModel> raise(Subject subject, RaiseForm form, Frame frame) {
        try {
            return Redirect.to("/kien-nghi/" + difficulties.raise(subject, form.difficulty(), frame.actor()));
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page.discussionRaise(frame, new RaisePage(subject, address(subject), form, refusal)));
        }
    }

    private static String address(Subject subject) {
        return subject.assignment() == null ? "/van-ban/" + subject.slug() : "/nhiem-vu/" + subject.assignment();
    }
}
