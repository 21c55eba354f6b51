package vn.quantriet.exchange;

import vn.quantriet.shared.Refusal;

/** The file has errors, or says nothing new. */
public final class NothingToApply extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToApply() {
        super("exchange.nothing-to-apply");
    }
}
