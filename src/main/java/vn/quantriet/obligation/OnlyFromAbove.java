package vn.quantriet.obligation;

import vn.quantriet.shared.Refusal;

/** Nobody confirms the work of their own unit. */
public final class OnlyFromAbove extends Refusal {

    private static final long serialVersionUID = 1L;

    public OnlyFromAbove() {
        super("obligation.only-from-above");
    }
}
