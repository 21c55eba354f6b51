package vn.quantriet.identity.factor;

import vn.quantriet.shared.Refusal;

/** The operator has configured no key to seal secrets with, or not the one this secret was sealed with. */
public final class KeyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyMissing() {
        super("identity.key-missing");
    }
}
