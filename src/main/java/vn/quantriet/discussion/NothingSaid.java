package vn.quantriet.discussion;

import vn.quantriet.shared.Refusal;

/** A comment says something. */
public final class NothingSaid extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingSaid() {
        super("discussion.nothing-said");
    }
}
