package vn.quantriet.quiz.round;

import vn.quantriet.shared.Refusal;

/** People are told why a quiz is withdrawn. */
public final class WithdrawReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public WithdrawReasonMissing() {
        super("quiz.round-reason-missing");
    }
}
