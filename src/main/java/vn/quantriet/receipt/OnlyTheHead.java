package vn.quantriet.receipt;

import vn.quantriet.shared.Refusal;

/** Reading for a unit is what its head does. */
public final class OnlyTheHead extends Refusal {

    private static final long serialVersionUID = 1L;

    public OnlyTheHead() {
        super("receipt.only-the-head");
    }
}
