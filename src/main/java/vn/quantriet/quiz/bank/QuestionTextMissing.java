package vn.quantriet.quiz.bank;

import vn.quantriet.shared.Refusal;

/** There is nothing to answer. */
public final class QuestionTextMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionTextMissing() {
        super("quiz.question-text-missing");
    }
}
