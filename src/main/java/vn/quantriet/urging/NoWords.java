package vn.quantriet.urging;

import vn.quantriet.shared.Refusal;

/** Whoever is urged is told in words. */
public final class NoWords extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoWords() {
        super("urging.no-words");
    }
}
