package vn.quantriet.discussion.difficulty;

import vn.quantriet.shared.Refusal;

/** What has been answered waits for nothing, unless it is reopened. */
public final class AlreadyAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyAnswered() {
        super("discussion.already-answered");
    }
}
