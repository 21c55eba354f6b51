package vn.quantriet.quiz.bank;

import vn.quantriet.shared.Refusal;

/** Two statements that say the same cannot be told apart. */
public final class StatementTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public StatementTwice() {
        super("quiz.statement-twice");
    }
}
