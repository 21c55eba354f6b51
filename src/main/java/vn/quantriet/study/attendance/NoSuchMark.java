package vn.quantriet.study.attendance;

import vn.quantriet.shared.Refusal;

/** Neither there nor away. */
public final class NoSuchMark extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchMark() {
        super("study.no-such-mark");
    }
}
