package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** The file can only be opened with a password. */
public final class PasswordProtected extends Refusal {

    private static final long serialVersionUID = 1L;

    PasswordProtected() {
        super("intake.password-protected");
    }
}
