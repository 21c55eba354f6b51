package vn.quantriet.quiz.round;

import vn.quantriet.shared.Refusal;

/** Only a published quiz is prolonged or withdrawn. */
public final class RoundNotPublished extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoundNotPublished() {
        super("quiz.round-not-published");
    }
}
