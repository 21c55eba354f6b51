package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** Nobody is exempt without a reason. */
public final class ExemptionReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ExemptionReasonMissing() {
        super("study.exemption-reason-missing");
    }
}
