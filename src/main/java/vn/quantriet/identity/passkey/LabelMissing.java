package vn.quantriet.identity.passkey;

import vn.quantriet.shared.Refusal;

/** A passkey has to be told from the others. */
public final class LabelMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    LabelMissing() {
        super("identity.label-missing");
    }
}
