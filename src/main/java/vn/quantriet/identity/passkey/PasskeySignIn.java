package vn.quantriet.identity.passkey;

import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;

/**
 * Lets in by passkey whoever has an account that is not switched off. A lock after wrong passwords does not stand in
 * the way: otherwise anybody could lock anybody out.
 */
public final class PasskeySignIn implements AuthenticationProvider {

    private final AuthenticationProvider webauthn;
    private final UserDetailsService accounts;

    public PasskeySignIn(RelyingParty relyingParty, UserDetailsService accounts) {
        webauthn = new WebAuthnAuthenticationProvider(relyingParty, accounts);
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        var owner = Objects.requireNonNull(webauthn.authenticate(shown));
        var account = accounts.loadUserByUsername(owner.getName());
        if (!account.isEnabled()) throw new DisabledException(owner.getName());
        var factor = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of(factor));
    }

    @Override
    public boolean supports(Class<?> type) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(type);
    }
}
