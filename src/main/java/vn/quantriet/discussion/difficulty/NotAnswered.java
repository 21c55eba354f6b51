package vn.quantriet.discussion.difficulty;

import vn.quantriet.shared.Refusal;

/** Only what was answered is reopened. */
public final class NotAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAnswered() {
        super("discussion.not-answered");
    }
}
