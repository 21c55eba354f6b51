package vn.quantriet.obligation.handover;

import vn.quantriet.shared.Refusal;

/** Two duties of the same words met at one unit; this one is closed and the other goes on. */
public final class JoinedIntoAnother extends Refusal {

    private static final long serialVersionUID = 1L;

    public JoinedIntoAnother() {
        super("obligation.joined-into-another");
    }
}
