package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** Work is not sent back without saying why. */
public final class ReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReasonMissing() {
        super("obligation.reason-missing");
    }
}
