package vn.quantriet.paper.marking;

import vn.quantriet.shared.Refusal;

/** The mark is not on the scale. */
public final class NoSuchPlace extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchPlace() {
        super("paper.no-such-place");
    }
}
