package vn.quantriet.receipt;

import vn.quantriet.shared.Refusal;

/** A unit without members has nobody to tell. */
public final class NoMembers extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoMembers() {
        super("receipt.no-members");
    }
}
