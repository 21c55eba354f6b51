package vn.quantriet.receipt;

import vn.quantriet.shared.Refusal;

/** No unit directly below lacks the document. */
public final class NobodyToSendTo extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyToSendTo() {
        super("receipt.nobody-to-send-to");
    }
}
