package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** Only what was approved is withdrawn. */
public final class EditionNotApproved extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditionNotApproved() {
        super("material.edition-not-approved");
    }
}
