package vn.quantriet.identity.factor;

import vn.quantriet.shared.Refusal;

/** The code is not the one of this minute. */
public final class CodeWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    CodeWrong() {
        super("identity.code-wrong");
    }
}
