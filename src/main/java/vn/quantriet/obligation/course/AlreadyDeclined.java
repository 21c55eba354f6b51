package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** The unit has given it back; whoever is above decides first. */
public final class AlreadyDeclined extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyDeclined() {
        super("obligation.already-declined");
    }
}
