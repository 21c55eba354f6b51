package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** An address begins with https and names a place. */
public final class NotALink extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotALink() {
        super("material.not-a-link");
    }
}
