package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** Nobody is given time that is over. */
public final class DayGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayGone() {
        super("obligation.day-gone");
    }
}
