package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** It is said why a class is cancelled. */
public final class CancelReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public CancelReasonMissing() {
        super("study.cancel-reason-missing");
    }
}
