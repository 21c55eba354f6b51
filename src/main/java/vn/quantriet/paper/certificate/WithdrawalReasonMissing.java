package vn.quantriet.paper.certificate;

import vn.quantriet.shared.Refusal;

/** A certificate is withdrawn without saying why. */
public final class WithdrawalReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public WithdrawalReasonMissing() {
        super("paper.withdrawal-reason-missing");
    }
}
