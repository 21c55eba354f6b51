package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** Unpacked, the file would become out of all proportion: a trap, or a mistake of the program that made it. */
public final class OverInflated extends Refusal {

    private static final long serialVersionUID = 1L;

    OverInflated() {
        super("intake.over-inflated");
    }
}
