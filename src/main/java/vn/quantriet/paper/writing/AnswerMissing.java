package vn.quantriet.paper.writing;

import vn.quantriet.shared.Refusal;

/** A question has no answer. */
public final class AnswerMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnswerMissing(int number) {
        super("paper.answer-missing", number);
    }
}
