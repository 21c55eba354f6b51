package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** An extension names its last day. */
public final class DayMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayMissing() {
        super("obligation.day-missing");
    }
}
