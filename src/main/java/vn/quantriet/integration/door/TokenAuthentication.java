package vn.quantriet.integration.door;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.quantriet.integration.token.Presented;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.integration.token.TokenId;
import vn.quantriet.shared.Actor;

/** Another system that showed a token with this request; the next request has to show it again. */
final class TokenAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Presented presented;

    TokenAuthentication(Presented presented) {
        super(List.of());
        this.presented = presented;
        setAuthenticated(true);
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public Actor getPrincipal() {
        return presented.actor();
    }

    TokenId token() {
        return presented.token();
    }

    Set<Scope> scopes() {
        return presented.scopes();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
