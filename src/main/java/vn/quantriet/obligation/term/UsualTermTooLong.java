package vn.quantriet.obligation.term;

import vn.quantriet.shared.Refusal;

/** A usual term is a matter of days. */
public final class UsualTermTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    UsualTermTooLong(int longest) {
        super("obligation.usual-term-too-long", longest);
    }
}
