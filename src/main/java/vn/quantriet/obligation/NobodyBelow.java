package vn.quantriet.obligation;

import vn.quantriet.shared.Refusal;

/** A share is for somebody below. */
public final class NobodyBelow extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyBelow() {
        super("obligation.nobody-below");
    }
}
