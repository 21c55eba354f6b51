package vn.quantriet.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.quantriet.shared.AccountId;

/**
 * Who signed in. What they may do is not here: it is asked anew with every request, see {@link Positions}. A session
 * keeps an {@link Admission} in its place.
 */
public final class SignedIn implements UserDetails {

    private static final long serialVersionUID = 2L;

    /** Before the sign-in is complete it has no number. */
    private static final long NOT_YET = 0;

    private final long account;
    private final String username;
    private final String name;
    private final long signIn;
    private final boolean enabled;
    private final boolean locked;
    private transient @Nullable String passwordHash;

    SignedIn(long account, String username, String name, long signIn) {
        this.account = account;
        this.username = username;
        this.name = name;
        this.signIn = signIn;
        enabled = true;
        locked = false;
    }

    SignedIn(AccountRow row, Instant now) {
        account = row.id();
        username = row.username();
        name = row.fullName();
        signIn = NOT_YET;
        enabled = row.enabled();
        locked = row.lockedUntil() != null && row.lockedUntil().isAfter(now);
        passwordHash = row.passwordHash();
    }

    /** The person in whatever a way to sign in answered with. */
    public static @Nullable SignedIn in(@Nullable Authentication authentication) {
        var principal = authentication == null ? null : authentication.getPrincipal();
        return principal instanceof Introduced introduced
                ? introduced.account()
                : principal instanceof SignedIn me ? me : null;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public String name() {
        return name;
    }

    /** Which of the account's sign-ins this is. */
    public long signIn() {
        return signIn;
    }

    Admission admission(long id, Instant since, Map<String, Instant> factors) {
        return new Admission(id, account, username, name, since, factors);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }
}
