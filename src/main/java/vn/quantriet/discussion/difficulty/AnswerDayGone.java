package vn.quantriet.discussion.difficulty;

import vn.quantriet.shared.Refusal;

/** An answer cannot be asked for by a day that is over. */
public final class AnswerDayGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnswerDayGone() {
        super("discussion.answer-day-gone");
    }
}
