package vn.quantriet.paper.writing;

import vn.quantriet.shared.Refusal;

/** Nobody has said yet what to write about. */
public final class NoQuestionsYet extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoQuestionsYet() {
        super("paper.no-questions-yet");
    }
}
