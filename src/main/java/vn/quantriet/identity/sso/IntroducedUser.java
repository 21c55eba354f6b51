package vn.quantriet.identity.sso;

import java.util.Set;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.quantriet.identity.Introduced;
import vn.quantriet.identity.SignedIn;

/** For the rest of the request that signs somebody in; the session keeps none of it. */
final class IntroducedUser extends DefaultOidcUser implements Introduced {

    private static final long serialVersionUID = 1L;

    private final SignedIn account;

    IntroducedUser(OidcUser provided, SignedIn account) {
        super(
                Set.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)),
                provided.getIdToken(),
                provided.getUserInfo());
        this.account = account;
    }

    @Override
    public SignedIn account() {
        return account;
    }

    @Override
    public String getName() {
        return account.getUsername();
    }
}
