package vn.quantriet.person.correction;

import vn.quantriet.shared.Refusal;

/** What was written down is not put right without saying why. */
public final class ReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReasonMissing() {
        super("person.correction-reason-missing");
    }
}
