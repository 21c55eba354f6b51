package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** There is nothing to read. */
public final class EmptyText extends Refusal {

    private static final long serialVersionUID = 1L;

    EmptyText() {
        super("intake.empty-text");
    }
}
