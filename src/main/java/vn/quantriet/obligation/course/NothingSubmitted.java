package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** There is no result to confirm or to send back. */
public final class NothingSubmitted extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingSubmitted() {
        super("obligation.nothing-submitted");
    }
}
