package vn.quantriet.discussion;

import vn.quantriet.shared.Refusal;

/** A comment is shorter than a report. */
public final class CommentTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public CommentTooLong() {
        super("discussion.comment-too-long");
    }
}
