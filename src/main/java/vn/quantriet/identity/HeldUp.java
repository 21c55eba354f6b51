package vn.quantriet.identity;

import org.springframework.security.authorization.AuthorizationResult;

/** Not let through before something has been done. */
public record HeldUp(Obstacle by) implements AuthorizationResult {

    @Override
    public boolean isGranted() {
        return false;
    }
}
