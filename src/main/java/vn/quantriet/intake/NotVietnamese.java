package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** The text is not Vietnamese, or its letters came out garbled. */
public final class NotVietnamese extends Refusal {

    private static final long serialVersionUID = 1L;

    NotVietnamese() {
        super("intake.not-vietnamese");
    }
}
