package vn.quantriet.paper.writing;

import vn.quantriet.shared.Refusal;

/** An answer is longer than there is room for. */
public final class AnswerTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnswerTooLong() {
        super("paper.answer-too-long");
    }
}
