package vn.quantriet.discussion.difficulty;

import vn.quantriet.shared.Refusal;

/** Whoever raised it says whether the answer was one. */
public final class NotYoursToReopen extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotYoursToReopen() {
        super("discussion.not-yours-to-reopen");
    }
}
