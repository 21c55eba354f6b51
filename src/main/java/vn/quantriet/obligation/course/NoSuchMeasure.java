package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** What is measured is counted from nothing up, out of one at least. */
public final class NoSuchMeasure extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchMeasure() {
        super("obligation.no-such-measure");
    }
}
