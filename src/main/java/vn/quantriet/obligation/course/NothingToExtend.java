package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** Without a deadline there is none to extend. */
public final class NothingToExtend extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToExtend() {
        super("obligation.nothing-to-extend");
    }
}
