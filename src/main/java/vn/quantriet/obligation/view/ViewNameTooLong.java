package vn.quantriet.obligation.view;

import vn.quantriet.shared.Refusal;

/** A name that long is a description. */
public final class ViewNameTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ViewNameTooLong() {
        super("obligation.view.name-too-long", BoardView.LONGEST_NAME);
    }
}
