package vn.quantriet.obligation;

import vn.quantriet.shared.Refusal;

/** A progress report without a word, a product or a file says nothing. */
public final class NothingSaid extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingSaid() {
        super("obligation.nothing-said");
    }
}
