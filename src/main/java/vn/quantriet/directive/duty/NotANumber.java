package vn.quantriet.directive.duty;

import vn.quantriet.shared.Refusal;

/** A number was to be typed, and something else was. */
public final class NotANumber extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotANumber(String typed) {
        super("directive.not-a-number", typed);
    }
}
