package vn.quantriet.discussion.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.discussion.Comment;
import vn.quantriet.discussion.CommentId;
import vn.quantriet.discussion.Comments.Talk;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;

/** What was said about a duty; after a refusal also what was typed, and in which comment. */
public record CommentPage(
        Talk talk,
        Actor by,
        @Nullable CommentId edited,
        String typed,
        @Nullable Refusal refusal) {

    public String address() {
        return "/nhiem-vu/" + talk.topic().duty();
    }

    public boolean mayWrite() {
        return by.may(Permission.CARRY_OUT);
    }

    public boolean mayEdit(Comment comment) {
        return mayWrite() && comment.author().equals(by.account());
    }

    public boolean isRefused(Comment comment) {
        return refusal != null && comment.id().equals(edited);
    }

    /** What stands in the field of a comment. */
    public String words(Comment comment) {
        return isRefused(comment) ? typed : comment.now().words();
    }

    /** What stands in the field for a new one. */
    public String words() {
        return refusal != null && edited == null ? typed : "";
    }

    /** Where the summary of a refusal leads to. */
    public String field() {
        return edited == null ? "noi-dung-moi" : "y-kien-" + edited;
    }
}
