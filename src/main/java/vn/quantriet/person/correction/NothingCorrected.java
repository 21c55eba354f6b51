package vn.quantriet.person.correction;

import vn.quantriet.shared.Refusal;

/** The days are what they were. */
public final class NothingCorrected extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingCorrected() {
        super("person.nothing-corrected");
    }
}
