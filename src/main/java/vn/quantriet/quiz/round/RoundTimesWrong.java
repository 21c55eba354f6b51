package vn.quantriet.quiz.round;

import vn.quantriet.shared.Refusal;

/** It opens before it closes, and both are days and times. */
public final class RoundTimesWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundTimesWrong() {
        super("quiz.round-times-wrong");
    }
}
