package vn.quantriet.quiz.correction;

import vn.quantriet.shared.Refusal;

/** A paper of which nothing counts is no paper: then the whole quiz is withdrawn. */
public final class NoQuestionLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoQuestionLeft() {
        super("quiz.no-question-left");
    }
}
