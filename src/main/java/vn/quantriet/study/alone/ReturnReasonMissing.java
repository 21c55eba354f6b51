package vn.quantriet.study.alone;

import vn.quantriet.shared.Refusal;

/** What is sent back is sent back for a reason. */
public final class ReturnReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReturnReasonMissing() {
        super("study.return-reason-missing");
    }
}
