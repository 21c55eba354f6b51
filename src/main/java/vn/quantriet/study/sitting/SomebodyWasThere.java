package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** A class somebody was at is not cancelled. */
public final class SomebodyWasThere extends Refusal {

    private static final long serialVersionUID = 1L;

    public SomebodyWasThere() {
        super("study.somebody-was-there");
    }
}
