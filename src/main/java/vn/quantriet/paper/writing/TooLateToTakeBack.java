package vn.quantriet.paper.writing;

import vn.quantriet.shared.Refusal;

/** It is being marked, or the day is over. */
public final class TooLateToTakeBack extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooLateToTakeBack() {
        super("paper.too-late-to-take-back");
    }
}
