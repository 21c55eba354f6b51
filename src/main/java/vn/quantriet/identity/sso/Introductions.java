package vn.quantriet.identity.sso;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.quantriet.identity.SignedIn;
import vn.quantriet.shared.Database;

/** Whom the provider's claim names among our accounts: nobody gets an account by arriving. */
public final class Introductions implements OAuth2UserService<OidcUserRequest, OidcUser> {

    public static final String UNKNOWN = "account-unknown";
    public static final String DISABLED = "account-disabled";

    private final OidcUserService provider = new OidcUserService();
    private final UserDetailsService accounts;
    private final Database database;
    private final String claim;

    Introductions(UserDetailsService accounts, Database database, String claim) {
        this.accounts = accounts;
        this.database = database;
        this.claim = claim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var provided = provider.loadUser(request);
        var name = name(provided);
        var username = name == null ? null : username(name);
        if (username == null) throw refused(UNKNOWN);
        var account = (SignedIn) accounts.loadUserByUsername(username);
        if (!account.isEnabled()) throw refused(DISABLED);
        return new IntroducedUser(provided, account);
    }

    /** An address of electronic mail counts only if the provider has made sure whose it is. */
    private @Nullable String name(OidcUser provided) {
        if (claim.equals("email") && !Boolean.TRUE.equals(provided.getEmailVerified())) return null;
        return provided.getClaimAsString(claim);
    }

    private @Nullable String username(String name) {
        return database.sql("""
                select username from identity.account where coalesce(external_name, username) = lower(:name)
                """)
                .param("name", name.strip())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
