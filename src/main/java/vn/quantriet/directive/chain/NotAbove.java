package vn.quantriet.directive.chain;

import vn.quantriet.shared.Refusal;

/** Only what was published by the unit itself or above it can be carried out. */
public final class NotAbove extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAbove() {
        super("directive.not-above");
    }
}
