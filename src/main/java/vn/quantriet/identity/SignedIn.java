package vn.quantriet.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.quantriet.shared.AccountId;

/** Who signed in. What they may do is not here: it is asked anew with every request, see {@link Positions}. */
public final class SignedIn implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final long account;
    private final String username;
    private final String name;
    private transient @Nullable String passwordHash;
    private final boolean enabled;
    private final boolean locked;

    SignedIn(AccountRow row, Instant now) {
        account = row.id();
        username = row.username();
        name = row.fullName();
        passwordHash = row.passwordHash();
        enabled = row.enabled();
        locked = row.lockedUntil() != null && row.lockedUntil().isAfter(now);
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public String name() {
        return name;
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
