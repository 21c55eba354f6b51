package vn.quantriet.quiz.attempt;

import vn.quantriet.shared.Refusal;

/** The guess is a whole number. */
public final class GuessNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public GuessNeeded() {
        super("quiz.guess-needed");
    }
}
