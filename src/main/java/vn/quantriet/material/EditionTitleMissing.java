package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** A material has a title that fits into a line or two. */
public final class EditionTitleMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditionTitleMissing() {
        super("material.edition-title-missing");
    }
}
