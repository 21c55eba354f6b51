package vn.quantriet.obligation;

import vn.quantriet.shared.Refusal;

/** A result, or a report on the way, needs something to show: a file, the number or address of a product, a note. */
public final class NothingToShow extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToShow() {
        super("obligation.nothing-to-show");
    }
}
