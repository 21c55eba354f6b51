package vn.quantriet.paper.setting;

import vn.quantriet.shared.Refusal;

/** Somebody has handed in an answer to the questions. */
public final class QuestionsSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionsSettled() {
        super("paper.questions-settled");
    }
}
