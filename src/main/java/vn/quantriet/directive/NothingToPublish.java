package vn.quantriet.directive;

import vn.quantriet.shared.Refusal;

/** Every proposed duty was removed, or there never was one. */
public final class NothingToPublish extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToPublish() {
        super("directive.nothing-to-publish");
    }
}
