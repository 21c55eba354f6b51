package vn.quantriet.urging;

import vn.quantriet.shared.Refusal;

/** Nobody below has open work in the list. */
public final class NothingToUrge extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToUrge() {
        super("urging.nothing-to-urge");
    }
}
