package vn.quantriet.quiz.attempt;

import vn.quantriet.shared.Refusal;

/** It has not begun, is over or was withdrawn. */
public final class QuizNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuizNotOpen() {
        super("quiz.quiz-not-open");
    }
}
