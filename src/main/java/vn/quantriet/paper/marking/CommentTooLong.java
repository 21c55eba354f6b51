package vn.quantriet.paper.marking;

import vn.quantriet.shared.Refusal;

/** A comment or reason is longer than there is room for. */
public final class CommentTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public CommentTooLong() {
        super("paper.comment-too-long");
    }
}
