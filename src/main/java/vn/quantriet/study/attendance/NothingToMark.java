package vn.quantriet.study.attendance;

import vn.quantriet.shared.Refusal;

/** Everybody called has been marked. */
public final class NothingToMark extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToMark() {
        super("study.nothing-to-mark");
    }
}
