package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** Somebody else heads the unit on those days. */
public final class HeadTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public HeadTaken() {
        super("person.head-taken");
    }
}
