package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** Only what was suspended goes on. */
public final class NotOnHold extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotOnHold() {
        super("obligation.not-on-hold");
    }
}
