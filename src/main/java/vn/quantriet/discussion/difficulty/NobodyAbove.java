package vn.quantriet.discussion.difficulty;

import vn.quantriet.shared.Refusal;

/** It goes to a unit above, and this one is not. */
public final class NobodyAbove extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyAbove() {
        super("discussion.nobody-above");
    }
}
