package vn.quantriet.directive;

import vn.quantriet.shared.Refusal;

/** A duty must say what is to be done. */
public final class DutyWithoutAction extends Refusal {

    private static final long serialVersionUID = 1L;

    public DutyWithoutAction() {
        super("directive.duty-without-action");
    }
}
