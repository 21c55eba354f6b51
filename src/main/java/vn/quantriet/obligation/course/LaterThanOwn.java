package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** Who gives more time than they have says why. */
public final class LaterThanOwn extends Refusal {

    private static final long serialVersionUID = 1L;

    public LaterThanOwn() {
        super("obligation.later-than-own");
    }
}
