package vn.quantriet.integration.door;

import org.springframework.security.authorization.AuthorizationResult;
import vn.quantriet.shared.Refusal;

/** A route a token does not open, and why. */
record Closed(Refusal because) implements AuthorizationResult {

    @Override
    public boolean isGranted() {
        return false;
    }
}
