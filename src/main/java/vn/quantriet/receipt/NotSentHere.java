package vn.quantriet.receipt;

import vn.quantriet.shared.Refusal;

/** The unit was not sent the document, so it can do nothing about it. */
public final class NotSentHere extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotSentHere() {
        super("receipt.not-sent-here");
    }
}
