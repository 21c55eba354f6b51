package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** Everybody the class is for has been called already. */
public final class NobodyToConvene extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyToConvene() {
        super("study.nobody-to-convene");
    }
}
