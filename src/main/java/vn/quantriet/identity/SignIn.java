package vn.quantriet.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds accounts for Spring Security, and shuts one for a while after repeated wrong passwords. */
@Component
class SignIn implements UserDetailsService {

    private static final int ALLOWED_FAILURES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final AccountStore accounts;
    private final Clock clock;

    SignIn(AccountStore accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return accounts.find(username)
                .map(row -> new SignedIn(row, clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent failure) {
        var username = failure.getAuthentication().getName();
        accounts.countFailure(username, ALLOWED_FAILURES, clock.instant().plus(LOCK));
    }

    @EventListener
    void on(AuthenticationSuccessEvent success) {
        accounts.forgetFailures(success.getAuthentication().getName());
    }
}
