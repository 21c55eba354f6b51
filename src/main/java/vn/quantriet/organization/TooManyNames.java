package vn.quantriet.organization;

import vn.quantriet.shared.Refusal;

/** A unit goes by fewer and shorter names. */
public final class TooManyNames extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyNames(int most) {
        super("organization.too-many-names", most);
    }
}
