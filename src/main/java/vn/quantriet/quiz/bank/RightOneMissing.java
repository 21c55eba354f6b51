package vn.quantriet.quiz.bank;

import vn.quantriet.shared.Refusal;

/** None of the statements is right, or of a question with one right answer not exactly one. */
public final class RightOneMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public RightOneMissing() {
        super("quiz.right-one-missing");
    }
}
