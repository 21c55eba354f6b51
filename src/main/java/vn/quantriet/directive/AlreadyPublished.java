package vn.quantriet.directive;

import vn.quantriet.shared.Refusal;

/** A published document is not changed any more. */
public final class AlreadyPublished extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyPublished() {
        super("directive.already-published");
    }
}
