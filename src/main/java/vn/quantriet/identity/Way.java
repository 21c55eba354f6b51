package vn.quantriet.identity;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** How somebody signed in. */
public enum Way {
    PASSWORD,
    PASSKEY,
    SINGLE_SIGN_ON;

    static Way of(Authentication authentication) {
        if (has(authentication, FactorGrantedAuthority.WEBAUTHN_AUTHORITY)) return PASSKEY;
        if (has(authentication, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)) return SINGLE_SIGN_ON;
        return PASSWORD;
    }

    private static boolean has(Authentication authentication, String factor) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(factor::equals);
    }
}
