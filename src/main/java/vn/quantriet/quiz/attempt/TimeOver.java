package vn.quantriet.quiz.attempt;

import vn.quantriet.shared.Refusal;

/** The time of an attempt is over, by the server's clock. */
public final class TimeOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public TimeOver() {
        super("quiz.time-over");
    }
}
