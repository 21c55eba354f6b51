package vn.quantriet.identity.management;

import vn.quantriet.shared.Refusal;

/** Nobody gives or takes a role that may more than they may themselves in that unit. */
public final class BeyondOneself extends Refusal {

    private static final long serialVersionUID = 1L;

    BeyondOneself() {
        super("identity.beyond-oneself");
    }
}
