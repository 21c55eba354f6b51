package vn.quantriet.receipt;

import vn.quantriet.shared.Refusal;

/** Chosen units were asked for, and none was chosen. */
public final class NobodyChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyChosen() {
        super("receipt.nobody-chosen");
    }
}
