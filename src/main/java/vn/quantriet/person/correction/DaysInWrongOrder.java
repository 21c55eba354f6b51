package vn.quantriet.person.correction;

import vn.quantriet.shared.Refusal;

/** A position ends after it began, and only one that has ended has a last day. */
public final class DaysInWrongOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    public DaysInWrongOrder() {
        super("person.days-in-wrong-order");
    }
}
