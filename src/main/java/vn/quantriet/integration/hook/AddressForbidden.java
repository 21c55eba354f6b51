package vn.quantriet.integration.hook;

import vn.quantriet.shared.Refusal;

/** An address inside the own network, or one that is not encrypted, which the operator has not allowed. */
public final class AddressForbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    AddressForbidden(String host) {
        super("integration.address-forbidden", host);
    }
}
