package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** Only what was proposed is approved or sent back. */
public final class EditionNotProposed extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditionNotProposed() {
        super("material.edition-not-proposed");
    }
}
