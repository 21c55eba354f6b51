package vn.quantriet.obligation;

import vn.quantriet.shared.Refusal;

/** A result needs something that shows it: a file, the number or address of a product, or a note. */
public final class NothingToShow extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToShow() {
        super("obligation.nothing-to-show");
    }
}
