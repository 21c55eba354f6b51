package vn.quantriet.quiz.round;

import vn.quantriet.shared.Refusal;

/** A quiz of a campaign is for some of its audiences. */
public final class NobodyAsked extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyAsked() {
        super("quiz.nobody-asked");
    }
}
