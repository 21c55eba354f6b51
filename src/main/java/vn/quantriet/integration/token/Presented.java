package vn.quantriet.integration.token;

import java.util.Set;
import vn.quantriet.shared.Actor;

/** A good token that came with a request: whom it lets act, and what it opens. */
public record Presented(TokenId token, Actor actor, Set<Scope> scopes) {

    public Presented {
        scopes = Set.copyOf(scopes);
    }
}
