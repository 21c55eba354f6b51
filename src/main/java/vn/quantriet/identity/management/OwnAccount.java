package vn.quantriet.identity.management;

import vn.quantriet.shared.Refusal;

/** Nobody switches themselves off or takes their own roles: so somebody who can manage accounts always remains. */
public final class OwnAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnAccount() {
        super("identity.own-account");
    }
}
