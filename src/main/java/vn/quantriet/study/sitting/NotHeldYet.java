package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** A class that has not begun has not been held. */
public final class NotHeldYet extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotHeldYet() {
        super("study.not-held-yet");
    }
}
