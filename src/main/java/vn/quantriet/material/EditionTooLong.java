package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** A text is longer than anybody reads at once. */
public final class EditionTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditionTooLong(int characters) {
        super("material.edition-too-long", characters);
    }
}
