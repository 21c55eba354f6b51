package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** Whoever wrote it has to know why it comes back. */
public final class EditionReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditionReasonMissing() {
        super("material.edition-reason-missing");
    }
}
