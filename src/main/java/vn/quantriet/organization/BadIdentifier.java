package vn.quantriet.organization;

import vn.quantriet.shared.Refusal;

/** The code by which agencies exchange documents has a form, such as H25.01.02. */
public final class BadIdentifier extends Refusal {

    private static final long serialVersionUID = 1L;

    public BadIdentifier(String given) {
        super("organization.bad-identifier", given);
    }
}
