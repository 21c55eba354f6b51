package vn.quantriet.identity;

import vn.quantriet.shared.Refusal;

/** The password is shorter than is safe, or longer than is read. */
public final class PasswordLength extends Refusal {

    private static final long serialVersionUID = 1L;

    PasswordLength(int shortest, int longest) {
        super("identity.password-length", shortest, longest);
    }
}
