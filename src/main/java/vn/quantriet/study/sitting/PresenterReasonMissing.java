package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** The head presents in person, or it is said why not. */
public final class PresenterReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public PresenterReasonMissing() {
        super("study.presenter-reason-missing");
    }
}
