package vn.quantriet.quiz.round;

import vn.quantriet.shared.Refusal;

/** A quiz has a name. */
public final class RoundNameMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundNameMissing() {
        super("quiz.round-name-missing");
    }
}
