package vn.quantriet.identity.management;

import vn.quantriet.shared.Refusal;

/** An account is opened for somebody. */
public final class PersonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonMissing() {
        super("identity.person-missing");
    }
}
