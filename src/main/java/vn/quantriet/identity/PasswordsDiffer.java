package vn.quantriet.identity;

import vn.quantriet.shared.Refusal;

/** The new password was typed twice, and differently. */
public final class PasswordsDiffer extends Refusal {

    private static final long serialVersionUID = 1L;

    PasswordsDiffer() {
        super("identity.passwords-differ");
    }
}
