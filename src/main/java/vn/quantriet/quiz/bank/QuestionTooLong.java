package vn.quantriet.quiz.bank;

import vn.quantriet.shared.Refusal;

/** More letters than fit on a telephone's page. */
public final class QuestionTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionTooLong(int most) {
        super("quiz.question-too-long", most);
    }
}
