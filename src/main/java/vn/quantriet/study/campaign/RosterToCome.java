package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** The roster of a day that has not come is not known. */
public final class RosterToCome extends Refusal {

    private static final long serialVersionUID = 1L;

    public RosterToCome() {
        super("study.roster-to-come");
    }
}
