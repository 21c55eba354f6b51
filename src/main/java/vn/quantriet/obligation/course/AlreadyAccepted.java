package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** The assignment was accepted before. */
public final class AlreadyAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyAccepted() {
        super("obligation.already-accepted");
    }
}
