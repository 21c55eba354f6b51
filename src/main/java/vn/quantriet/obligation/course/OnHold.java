package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** While it is suspended nothing else happens to it. */
public final class OnHold extends Refusal {

    private static final long serialVersionUID = 1L;

    public OnHold() {
        super("obligation.on-hold");
    }
}
