package vn.quantriet.organization;

import vn.quantriet.shared.Refusal;

/** Another unit has this identifier code. */
public final class IdentifierTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public IdentifierTaken(String given) {
        super("organization.identifier-taken", given);
    }
}
