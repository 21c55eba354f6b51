package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** Where hours decide, it is said how many. */
public final class HoursMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public HoursMissing() {
        super("study.hours-missing");
    }
}
