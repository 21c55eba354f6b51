package vn.quantriet.study.alone;

import vn.quantriet.shared.Refusal;

/** A file is larger than there is room for. */
public final class ProofTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProofTooLarge() {
        super("study.proof-too-large");
    }
}
