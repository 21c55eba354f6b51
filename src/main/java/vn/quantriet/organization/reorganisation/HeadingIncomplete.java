package vn.quantriet.organization.reorganisation;

import vn.quantriet.shared.Refusal;

/** A decision needs a number and a title. */
public final class HeadingIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public HeadingIncomplete() {
        super("organization.heading-incomplete");
    }
}
