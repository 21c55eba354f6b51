package vn.quantriet.identity.management;

import vn.quantriet.shared.Refusal;

/** User names are small letters, figures, dots, hyphens and underlines. */
public final class UsernameInvalid extends Refusal {

    private static final long serialVersionUID = 1L;

    UsernameInvalid() {
        super("identity.username-invalid");
    }
}
