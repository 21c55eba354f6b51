package vn.quantriet.identity;

import vn.quantriet.shared.Refusal;

/** The password is among those that are tried first. */
public final class PasswordCommon extends Refusal {

    private static final long serialVersionUID = 1L;

    PasswordCommon() {
        super("identity.password-common");
    }
}
