package vn.quantriet.receipt;

import vn.quantriet.shared.Refusal;

/** A telling needs a day, how many were reached and of how many. */
public final class TellingIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public TellingIncomplete() {
        super("receipt.telling-incomplete");
    }
}
