package vn.quantriet.organization;

import vn.quantriet.shared.Refusal;

/** This is no address, telephone number or e-mail address. */
public final class BadContact extends Refusal {

    private static final long serialVersionUID = 1L;

    public BadContact(String given) {
        super("organization.bad-contact", given);
    }
}
