package vn.quantriet.discussion;

import vn.quantriet.shared.Refusal;

/** What somebody said is changed by themselves only. */
public final class NotYourComment extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotYourComment() {
        super("discussion.not-your-comment");
    }
}
