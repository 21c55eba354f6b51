package vn.quantriet.directive;

import vn.quantriet.shared.Refusal;

/** The same number of the same date stands in the register already. */
public final class AlreadyRegistered extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyRegistered(String title, String slug) {
        super("directive.already-registered", title, slug);
    }
}
