package vn.quantriet.organization.reorganisation;

import vn.quantriet.shared.Refusal;

/** The decision is not on the calendar. */
public final class NotScheduled extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotScheduled() {
        super("organization.not-scheduled");
    }
}
