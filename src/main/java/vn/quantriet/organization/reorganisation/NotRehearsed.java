package vn.quantriet.organization.reorganisation;

import vn.quantriet.shared.Refusal;

/** Nobody has seen yet what the decision, as it reads now, would do. */
public final class NotRehearsed extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotRehearsed() {
        super("organization.not-rehearsed");
    }
}
