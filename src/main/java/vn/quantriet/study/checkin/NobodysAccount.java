package vn.quantriet.study.checkin;

import vn.quantriet.shared.Refusal;

/** An account that is nobody's attends nothing. */
public final class NobodysAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodysAccount() {
        super("study.nobodys-account");
    }
}
