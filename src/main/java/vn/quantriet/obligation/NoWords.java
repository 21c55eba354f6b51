package vn.quantriet.obligation;

import vn.quantriet.shared.Refusal;

/** A share says what is to be done. */
public final class NoWords extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoWords() {
        super("obligation.no-words");
    }
}
