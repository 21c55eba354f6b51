package vn.quantriet.discussion.difficulty;

import vn.quantriet.shared.Refusal;

/** It waits with another unit, which answers it or passes it up. */
public final class NotWithYou extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotWithYou() {
        super("discussion.not-with-you");
    }
}
