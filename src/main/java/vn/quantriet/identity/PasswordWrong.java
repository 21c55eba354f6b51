package vn.quantriet.identity;

import vn.quantriet.shared.Refusal;

/** The present password was not the right one. */
public final class PasswordWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    PasswordWrong() {
        super("identity.password-wrong");
    }
}
