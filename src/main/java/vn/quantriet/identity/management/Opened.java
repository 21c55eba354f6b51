package vn.quantriet.identity.management;

import vn.quantriet.shared.AccountId;

/** An account with a password that is told this once, and changed at the first sign-in. */
public record Opened(AccountId account, String username, String person, String password) {

    @Override
    public String toString() {
        return "Opened " + username; // never the password, in a log or anywhere
    }
}
