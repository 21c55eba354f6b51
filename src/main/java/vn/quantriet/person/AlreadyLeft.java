package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** They are on no roster any more. */
public final class AlreadyLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyLeft() {
        super("person.already-left");
    }
}
