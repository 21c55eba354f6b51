package vn.quantriet.study.attendance;

import vn.quantriet.shared.Refusal;

/** A reason is longer than there is room for. */
public final class AbsenceReasonTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public AbsenceReasonTooLong() {
        super("study.absence-reason-too-long");
    }
}
