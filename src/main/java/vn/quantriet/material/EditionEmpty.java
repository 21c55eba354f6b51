package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** There is nothing to read in it. */
public final class EditionEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditionEmpty() {
        super("material.edition-empty");
    }
}
