package vn.quantriet.organization.reorganisation;

import vn.quantriet.shared.Refusal;

/** A decision is of this or the last century, and takes effect within the next years. */
public final class NoSuchDay extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchDay() {
        super("organization.no-such-day");
    }
}
