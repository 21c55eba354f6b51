package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** Nobody is known to head the unit on that day. */
public final class NoHeadKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoHeadKnown() {
        super("study.no-head-known");
    }
}
