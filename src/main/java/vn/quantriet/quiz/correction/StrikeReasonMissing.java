package vn.quantriet.quiz.correction;

import vn.quantriet.shared.Refusal;

/** People are told why a question no longer counts. */
public final class StrikeReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public StrikeReasonMissing() {
        super("quiz.strike-reason-missing");
    }
}
