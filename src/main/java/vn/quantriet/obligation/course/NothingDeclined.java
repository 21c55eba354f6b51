package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** One insists on what was declined. */
public final class NothingDeclined extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingDeclined() {
        super("obligation.nothing-declined");
    }
}
