package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** An audience that is not there, or no longer. */
public final class NoSuchAudience extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchAudience() {
        super("study.no-such-audience");
    }
}
