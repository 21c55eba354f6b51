package vn.quantriet.identity;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Finds accounts for Spring Security, and shuts one for a while after repeated wrong passwords. */
@Component
class SignIn implements UserDetailsService, UserDetailsPasswordService {

    static final int ALLOWED_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final AccountStore accounts;
    private final FailingAddresses addresses;
    private final Clock clock;

    SignIn(AccountStore accounts, FailingAddresses addresses, Clock clock) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return accounts.find(username)
                .map(row -> new SignedIn(row, clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    /** When the parameters of the hash have become stronger than those an account's was made with. */
    @Override
    public UserDetails updatePassword(UserDetails account, @Nullable String hash) {
        if (account instanceof SignedIn signedIn && hash != null) accounts.rehash(signedIn.account(), hash);
        return account;
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent failure) {
        var username = failure.getAuthentication().getName();
        accounts.countFailure(username, ALLOWED_FAILURES, clock.instant().plus(LOCK));
        if (failure.getAuthentication().getDetails() instanceof WebAuthenticationDetails details)
            addresses.count(details.getRemoteAddress());
    }

    @EventListener
    void on(AuthenticationSuccessEvent success) {
        accounts.forgetFailures(success.getAuthentication().getName());
    }
}
