package vn.quantriet.study.attendance;

import vn.quantriet.shared.Refusal;

/** Away with a reason is away with a reason. */
public final class AbsenceReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public AbsenceReasonMissing() {
        super("study.absence-reason-missing");
    }
}
