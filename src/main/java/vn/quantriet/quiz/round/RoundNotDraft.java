package vn.quantriet.quiz.round;

import vn.quantriet.shared.Refusal;

/** What is published is not rewritten. */
public final class RoundNotDraft extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundNotDraft() {
        super("quiz.round-not-draft");
    }
}
