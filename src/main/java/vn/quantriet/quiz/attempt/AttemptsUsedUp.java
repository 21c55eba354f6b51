package vn.quantriet.quiz.attempt;

import vn.quantriet.shared.Refusal;

/** Nobody has more attempts than the rules give. */
public final class AttemptsUsedUp extends Refusal {

    private static final long serialVersionUID = 1L;

    public AttemptsUsedUp() {
        super("quiz.attempts-used-up");
    }
}
