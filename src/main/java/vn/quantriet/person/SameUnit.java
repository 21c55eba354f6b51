package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** They are on the roster of that unit already. */
public final class SameUnit extends Refusal {

    private static final long serialVersionUID = 1L;

    public SameUnit() {
        super("person.same-unit");
    }
}
