package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** What has not begun, or is over, holds no classes and takes no roster. */
public final class NotRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotRunning() {
        super("study.not-running");
    }
}
