package vn.quantriet.obligation.view;

import vn.quantriet.shared.Refusal;

/** A board is found again by its name. */
public final class ViewNameMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ViewNameMissing() {
        super("obligation.view.name-missing");
    }
}
