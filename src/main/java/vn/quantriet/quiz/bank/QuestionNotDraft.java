package vn.quantriet.quiz.bank;

import vn.quantriet.shared.Refusal;

/** Only a draft is approved. */
public final class QuestionNotDraft extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionNotDraft() {
        super("quiz.question-not-draft");
    }
}
