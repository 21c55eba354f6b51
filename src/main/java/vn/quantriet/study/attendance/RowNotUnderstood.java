package vn.quantriet.study.attendance;

import vn.quantriet.shared.Refusal;

/** A row that says of nobody, or nothing that is known, or lacks its reason. */
public final class RowNotUnderstood extends Refusal {

    private static final long serialVersionUID = 1L;

    public RowNotUnderstood(int row) {
        super("study.row-not-understood", row);
    }
}
