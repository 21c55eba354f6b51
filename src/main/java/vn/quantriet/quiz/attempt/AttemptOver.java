package vn.quantriet.quiz.attempt;

import vn.quantriet.shared.Refusal;

/** What was handed in is not written on. */
public final class AttemptOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public AttemptOver() {
        super("quiz.attempt-over");
    }
}
