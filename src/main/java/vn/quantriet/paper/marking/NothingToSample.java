package vn.quantriet.paper.marking;

import vn.quantriet.shared.Refusal;

/** As many papers as the campaign wants are already marked twice, or none is marked. */
public final class NothingToSample extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToSample() {
        super("paper.nothing-to-sample");
    }
}
