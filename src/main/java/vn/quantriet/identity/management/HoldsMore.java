package vn.quantriet.identity.management;

import vn.quantriet.shared.Refusal;

/** The account holds roles the actor could not give: whoever reset its password would become more than they are. */
public final class HoldsMore extends Refusal {

    private static final long serialVersionUID = 1L;

    HoldsMore() {
        super("identity.holds-more");
    }
}
