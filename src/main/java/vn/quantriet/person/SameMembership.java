package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** They are that already. */
public final class SameMembership extends Refusal {

    private static final long serialVersionUID = 1L;

    public SameMembership() {
        super("person.same-membership");
    }
}
