package vn.quantriet.material;

import vn.quantriet.shared.Refusal;

/** Nobody approves what they wrote or proposed themselves. */
public final class OwnEdition extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnEdition() {
        super("material.own-edition");
    }
}
