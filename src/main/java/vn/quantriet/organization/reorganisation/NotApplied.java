package vn.quantriet.organization.reorganisation;

import vn.quantriet.shared.Refusal;

/** Only what was applied can be taken back. */
public final class NotApplied extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotApplied() {
        super("organization.not-applied");
    }
}
