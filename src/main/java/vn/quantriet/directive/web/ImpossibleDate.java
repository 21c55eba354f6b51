package vn.quantriet.directive.web;

import vn.quantriet.shared.Refusal;

/** The date is not one. */
public final class ImpossibleDate extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImpossibleDate(String text) {
        super("directive.impossible-date", text);
    }
}
