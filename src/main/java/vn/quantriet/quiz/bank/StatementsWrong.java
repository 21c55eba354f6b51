package vn.quantriet.quiz.bank;

import vn.quantriet.shared.Refusal;

/** Too few or too many statements to choose from or to put in order. */
public final class StatementsWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public StatementsWrong(int least, int most) {
        super("quiz.statements-wrong", least, most);
    }
}
