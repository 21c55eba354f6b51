package vn.quantriet.urging;

import vn.quantriet.shared.Refusal;

/** A few lines are read, pages are not. */
public final class WordsTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public WordsTooLong() {
        super("urging.words-too-long");
    }
}
