package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** The result is waiting for confirmation; it is changed only after it was sent back. */
public final class AlreadySubmitted extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadySubmitted() {
        super("obligation.already-submitted");
    }
}
