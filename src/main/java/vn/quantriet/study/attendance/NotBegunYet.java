package vn.quantriet.study.attendance;

import vn.quantriet.shared.Refusal;

/** Nobody is at a class before its day. */
public final class NotBegunYet extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotBegunYet() {
        super("study.not-begun-yet");
    }
}
