package vn.quantriet.identity.management;

import vn.quantriet.shared.Refusal;

/** Somebody else has this user name, or is known by it to the identity provider. */
public final class UsernameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    UsernameTaken() {
        super("identity.username-taken");
    }
}
