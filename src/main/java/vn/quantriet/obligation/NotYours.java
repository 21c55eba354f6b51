package vn.quantriet.obligation;

import vn.quantriet.shared.Refusal;

/** Only who acts for the unit an assignment was given to may carry it out. */
public final class NotYours extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotYours() {
        super("obligation.not-yours");
    }
}
