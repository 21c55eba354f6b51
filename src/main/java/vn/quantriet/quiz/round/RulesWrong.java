package vn.quantriet.quiz.round;

import vn.quantriet.shared.Refusal;

/** A number among the rules is missing or out of bounds. */
public final class RulesWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public RulesWrong() {
        super("quiz.rules-wrong");
    }
}
