package vn.quantriet.quiz.bank;

import vn.quantriet.shared.Refusal;

/** No question was ticked. */
public final class NothingChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingChosen() {
        super("quiz.nothing-chosen");
    }
}
