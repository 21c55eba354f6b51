package vn.quantriet.quiz.format;

import vn.quantriet.shared.Refusal;

/** A file without a question. */
public final class NoQuestions extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoQuestions() {
        super("quiz.no-questions");
    }
}
