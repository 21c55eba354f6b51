package vn.quantriet.paper.marking;

import vn.quantriet.shared.Refusal;

/** A paper is given back to be written anew without saying why. */
public final class ReturnReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReturnReasonMissing() {
        super("paper.return-reason-missing");
    }
}
