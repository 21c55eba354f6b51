package vn.quantriet.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * All that a session remembers of a sign-in. Its form in the database outlives releases: components may be added, and
 * are empty in older sessions; none is renamed, none changes its type.
 */
record Admission(long signIn, long account, String username, String name, Instant since, Map<String, Instant> factors)
        implements Serializable {

    Admission {
        factors = new HashMap<>(factors);
    }

    static Map<String, Instant> factors(Authentication authentication) {
        var factors = new HashMap<String, Instant>();
        for (var authority : authentication.getAuthorities())
            if (authority instanceof FactorGrantedAuthority factor)
                factors.put(factor.getAuthority(), factor.getIssuedAt());
        return factors;
    }

    Admission with(Map<String, Instant> shown) {
        return new Admission(signIn, account, username, name, since, shown);
    }

    Authentication authentication() {
        var shown = factors.entrySet().stream()
                .map(factor -> FactorGrantedAuthority.withAuthority(factor.getKey())
                        .issuedAt(factor.getValue())
                        .build())
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account, username, name, signIn), null, shown);
    }
}
