package vn.quantriet.paper.certificate;

import vn.quantriet.shared.Refusal;

/** Nobody of the unit has finished yet. */
public final class NobodyFinished extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyFinished() {
        super("paper.nobody-finished");
    }
}
