package vn.quantriet.paper.setting;

import vn.quantriet.shared.Refusal;

/** Nothing is asked, or too much. */
public final class QuestionsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionsMissing() {
        super("paper.questions-missing");
    }
}
