package vn.quantriet.identity;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;

/** Choosing one's password. */
@Component
public class Passwords {

    private final AccountStore accounts;
    private final SignInStore signIns;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Passwords(
            AccountStore accounts,
            SignInStore signIns,
            PasswordEncoder encoder,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.encoder = encoder;
        this.clock = clock;
        this.events = events;
    }

    /** Ends all other sessions of the account: whoever knew the old password is out. */
    @Transactional(noRollbackFor = PasswordWrong.class)
    public void change(String present, Chosen chosen, SignedIn me, Actor by) {
        demand(present, me);
        check(chosen, me.getUsername());
        accounts.setPassword(me.account(), hashOf(chosen.password()), false);
        var ended = signIns.endAllBut(me.account(), me.signIn());
        var details = Map.of("sessions-ended", Integer.toString(ended));
        events.publishEvent(new AccountChanged(me.account(), "identity.password-changed", details, by));
    }

    /** Refuses what is typed differently the second time, and what is easily guessed. */
    public void check(Chosen chosen, String username) {
        if (!chosen.password().equals(chosen.again())) throw new PasswordsDiffer();
        PasswordPolicy.check(chosen.password(), username);
    }

    /** Somebody who found an open screen does not know it; wrong ones count as they do at the sign-in. */
    @Transactional(noRollbackFor = PasswordWrong.class)
    public void demand(String present, SignedIn me) {
        var row = accounts.find(me.getUsername()).orElseThrow(NotFound::new);
        var locked = row.lockedUntil() != null && row.lockedUntil().isAfter(clock.instant());
        if (encoder.matches(PasswordPolicy.normal(present), row.passwordHash()) && !locked) return;
        accounts.countFailure(
                me.getUsername(), SignIn.ALLOWED_FAILURES, clock.instant().plus(SignIn.LOCK));
        throw new PasswordWrong();
    }

    /** Whether somebody else gave it and so knows it. */
    @Transactional(readOnly = true)
    public boolean mustChange(SignedIn me) {
        return accounts.mustChangePassword(me.account());
    }

    /** What an account's hash becomes. */
    public String hashOf(String password) {
        return Objects.requireNonNull(encoder.encode(PasswordPolicy.normal(password)));
    }

    /** A new password, typed twice. */
    public record Chosen(String password, String again) {

        @Override
        public String toString() {
            return "Chosen"; // never in a log
        }
    }
}
