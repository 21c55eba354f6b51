package vn.quantriet.integration.token;

import vn.quantriet.shared.Refusal;

/** What a token is for, what it opens or until when it is good was not said. */
public final class TokenUnclear extends Refusal {

    private static final long serialVersionUID = 1L;

    TokenUnclear() {
        super("integration.token-unclear");
    }
}
