package vn.quantriet.study.alone;

import vn.quantriet.shared.Refusal;

/** Whoever studied alone says what they did. */
public final class StatementMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public StatementMissing() {
        super("study.statement-missing");
    }
}
