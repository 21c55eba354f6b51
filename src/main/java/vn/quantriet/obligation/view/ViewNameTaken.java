package vn.quantriet.obligation.view;

import vn.quantriet.shared.Refusal;

/** Two boards of one name could not be told apart. */
public final class ViewNameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public ViewNameTaken() {
        super("obligation.view.name-taken");
    }
}
