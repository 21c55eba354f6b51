package vn.quantriet.identity.start;

import vn.quantriet.shared.Refusal;

/** The unit needs a name and a code, the administrator a name and a valid user name. */
public final class SetUpIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    SetUpIncomplete() {
        super("identity.set-up-incomplete");
    }
}
