package vn.quantriet.quiz.bank;

import vn.quantriet.shared.Refusal;

/** Somebody other than the writer approves. */
public final class OwnQuestion extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnQuestion() {
        super("quiz.own-question");
    }
}
