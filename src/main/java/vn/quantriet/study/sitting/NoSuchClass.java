package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** A conference or class that this one refers to is not there. */
public final class NoSuchClass extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchClass() {
        super("study.no-such-class");
    }
}
