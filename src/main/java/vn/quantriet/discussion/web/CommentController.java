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
import vn.quantriet.discussion.CommentId;
import vn.quantriet.discussion.Comments;
import vn.quantriet.discussion.MentionList;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** What is said about a duty, and where one was mentioned. */
@Pages
class CommentController {

    private static final String PATH = "/nhiem-vu/{id}/trao-doi";

    private final Comments comments;
    private final MentionList mentions;
    private final Templates page;

    CommentController(Comments comments, MentionList mentions, Templates page) {
        this.comments = comments;
        this.mentions = mentions;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel show(@PathVariable AssignmentId id, Frame frame) {
        var by = frame.actor();
        return page.discussionComments(frame, new CommentPage(comments.show(id, by), by, null, "", null));
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> write(
            @PathVariable AssignmentId id,
            @RequestParam(value = "noi-dung", defaultValue = "") String text,
            Frame frame) {
        try {
            var written = comments.write(id, text, frame.actor());
            return Redirect.to("/nhiem-vu/" + id + "/trao-doi#y-" + written);
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return refused(id, null, text, refusal, frame);
        }
    }

    @PostMapping(PATH + "/{comment}")
    ResponseEntity<JteModel> edit(
            @PathVariable AssignmentId id,
            @PathVariable CommentId comment,
            @RequestParam int version,
            @RequestParam(value = "noi-dung", defaultValue = "") String text,
            Frame frame) {
        try {
            comments.edit(id, comment, version, text, frame.actor());
            return Redirect.to("/nhiem-vu/" + id + "/trao-doi#y-" + comment);
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return refused(id, comment, text, refusal, frame);
        }
    }

    @GetMapping("/nhac-den")
    JteModel mentions(@RequestParam(value = "trang", defaultValue = "1") int number, Frame frame) {
        var shown = Math.clamp(number, 1, 10_000) - 1;
        return page.discussionMentions(frame, mentions.look(shown, frame.actor()), shown);
    }

    private ResponseEntity<JteModel> refused(
            AssignmentId id, @Nullable CommentId edited, String typed, Refusal refusal, Frame frame) {
        var by = frame.actor();
        var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status)
                .body(page.discussionComments(
                        frame, new CommentPage(comments.show(id, by), by, edited, typed, refusal)));
    }
}
