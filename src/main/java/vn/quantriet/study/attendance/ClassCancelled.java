package vn.quantriet.study.attendance;

import vn.quantriet.shared.Refusal;

/** Nobody is at a class that was cancelled. */
public final class ClassCancelled extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClassCancelled() {
        super("study.class-cancelled");
    }
}
