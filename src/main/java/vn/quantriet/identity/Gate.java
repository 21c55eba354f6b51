package vn.quantriet.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Role;

/**
 * Whether a session may go on, asked of the database anew with every request; what else every page asks of the account
 * is read with it.
 */
@Component
public class Gate implements AuthorizationManager<RequestAuthorizationContext> {

    /** A code of the telephone, or one kept for when it is lost. */
    public static final String CODE = "FACTOR_CODE";

    private final GateStore store;
    private final Set<Role> demanding;
    private final Set<String> secondFactors;

    Gate(
            GateStore store,
            @Value("${quantriet.second-factor.required-for}") List<Role> demanding,
            @Value("${quantriet.single-sign-on.is-second-factor}") boolean trusted) {
        this.store = store;
        this.demanding = Set.copyOf(demanding);
        secondFactors = trusted
                ? Set.of(
                        CODE,
                        FactorGrantedAuthority.WEBAUTHN_AUTHORITY,
                        FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
                : Set.of(CODE, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext asked) {
        var known = authentication.get();
        var signedIn = SignedIn.in(known);
        if (known == null || signedIn == null) return new AuthorizationDecision(false);
        return obstacle(signedIn.account(), known.getAuthorities(), asked.getRequest())
                .filter(obstacle -> !obstacle.letsPass(asked.getRequest().getRequestURI()))
                .<AuthorizationResult>map(HeldUp::new)
                .orElse(new AuthorizationDecision(true));
    }

    private Optional<Obstacle> obstacle(
            AccountId account, Collection<? extends GrantedAuthority> shown, HttpServletRequest request) {
        var asking = store.asking(account);
        if (asking == null) return Optional.of(Obstacle.OUT);
        Positions.keep(account, asking.positions(), request);
        var password = has(shown, FactorGrantedAuthority.PASSWORD_AUTHORITY);
        var both = shown.stream().map(GrantedAuthority::getAuthority).anyMatch(secondFactors::contains);
        return obstacle(
                asking.enabled(),
                !both && asking.enrolled(),
                !both && !Collections.disjoint(asking.roles(), demanding),
                asking.hasPasskey(),
                password && asking.mustChangePassword());
    }

    private static boolean has(Collection<? extends GrantedAuthority> shown, String factor) {
        return shown.stream().map(GrantedAuthority::getAuthority).anyMatch(factor::equals);
    }

    /** Who could show a passkey is asked for it, and not offered to enrol something new with the password alone. */
    private static Optional<Obstacle> obstacle(
            boolean enabled, boolean codeMissing, boolean demanded, boolean hasPasskey, boolean mustChange) {
        if (!enabled) return Optional.of(Obstacle.OUT);
        if (codeMissing || demanded && hasPasskey) return Optional.of(Obstacle.SECOND_FACTOR);
        if (mustChange) return Optional.of(Obstacle.NEW_PASSWORD);
        return demanded ? Optional.of(Obstacle.ENROLMENT) : Optional.empty();
    }
}
