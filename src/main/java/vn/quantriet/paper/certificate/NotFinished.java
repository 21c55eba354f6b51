package vn.quantriet.paper.certificate;

import vn.quantriet.shared.Refusal;

/** They have not finished the campaign, so there is nothing to certify. */
public final class NotFinished extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFinished() {
        super("paper.not-finished");
    }
}
