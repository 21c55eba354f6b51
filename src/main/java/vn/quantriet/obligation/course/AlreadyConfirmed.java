package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** The assignment is done and confirmed. */
public final class AlreadyConfirmed extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyConfirmed() {
        super("obligation.already-confirmed");
    }
}
