package vn.quantriet.identity;

import vn.quantriet.shared.Refusal;

/** A password with the user name in it is the second one somebody tries. */
public final class PasswordNamesAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    PasswordNamesAccount() {
        super("identity.password-names-account");
    }
}
