package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** What was taken back is for reading only. */
public final class AlreadyWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyWithdrawn() {
        super("obligation.already-withdrawn");
    }
}
