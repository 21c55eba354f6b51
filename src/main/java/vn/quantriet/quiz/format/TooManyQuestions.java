package vn.quantriet.quiz.format;

import vn.quantriet.shared.Refusal;

/** More than are read at once. */
public final class TooManyQuestions extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyQuestions(int most) {
        super("quiz.too-many-questions", most);
    }
}
