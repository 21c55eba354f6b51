package vn.quantriet.receipt;

import vn.quantriet.shared.Refusal;

/** What is yet to be told was not told. */
public final class ToldInTheFuture extends Refusal {

    private static final long serialVersionUID = 1L;

    public ToldInTheFuture() {
        super("receipt.told-in-the-future");
    }
}
