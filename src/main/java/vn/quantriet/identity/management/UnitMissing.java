package vn.quantriet.identity.management;

import vn.quantriet.shared.Refusal;

/** A role is held in a unit. */
public final class UnitMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitMissing() {
        super("identity.unit-missing");
    }
}
