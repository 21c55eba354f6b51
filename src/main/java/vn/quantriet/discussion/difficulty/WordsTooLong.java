package vn.quantriet.discussion.difficulty;

import vn.quantriet.shared.Refusal;

/** Longer than a page. */
public final class WordsTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public WordsTooLong() {
        super("discussion.words-too-long");
    }
}
