package vn.quantriet.identity.start;

import vn.quantriet.shared.Refusal;

/** The code is not one of those told in the log. */
public final class SetUpCodeWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    SetUpCodeWrong() {
        super("identity.set-up-code-wrong");
    }
}
