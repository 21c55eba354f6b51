package vn.quantriet.identity.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.identity.AccountChanged;
import vn.quantriet.identity.PasswordWrong;
import vn.quantriet.identity.Passwords;
import vn.quantriet.identity.SignedIn;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;

/** A person's second factor: taken up, shown at the sign-in, given up. */
@Component
public class SecondFactor {

    static final int ALLOWED_FAILURES = 5;
    static final Duration REFUSED = Duration.ofMinutes(15);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactorStore store;
    private final Keys keys;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SecondFactor(
            SecondFactorStore store, Keys keys, Passwords passwords, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.keys = keys;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /** What a code that was typed turned out to be. */
    public enum Attempt {
        RIGHT,
        WRONG,
        /** after too many wrong ones, none is looked at for a while */
        REFUSED
    }

    /** Whether codes are asked for, and how many of those on paper are left. */
    public record State(boolean on, int recoveryCodesLeft) {}

    @Transactional(readOnly = true)
    public State state(AccountId account) {
        var on = store.find(account).map(SecondFactorStore.Row::confirmed).orElse(false);
        return new State(on, on ? store.recoveryCodesLeft(account) : 0);
    }

    /** A secret of its own each time; until a code confirms it, nothing is asked for. */
    @Transactional
    public Enrolment begin(SignedIn me) {
        var secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        store.begin(me.account(), keys.seal(secret));
        return pending(me);
    }

    /** What was begun and is not confirmed. */
    @Transactional(readOnly = true)
    public Enrolment pending(SignedIn me) {
        return store.find(me.account())
                .filter(row -> !row.confirmed())
                .map(row -> Enrolment.of(me.getUsername(), keys.open(row.secret())))
                .orElseThrow(CodeWrong::new);
    }

    /** From the first right code on, codes are asked for; the answer is those to keep on paper. */
    @Transactional
    public List<String> confirm(String code, SignedIn me, Actor by) {
        var row = store.lock(me.account()).filter(it -> !it.confirmed()).orElseThrow(CodeWrong::new);
        var step = Totp.step(digits(code), keys.open(row.secret()), clock.instant(), row.lastStep());
        store.succeed(me.account(), step.orElseThrow(CodeWrong::new), clock.instant());
        events.publishEvent(new AccountChanged(me.account(), "identity.second-factor-on", Map.of(), by));
        return freshRecoveryCodes(me.account());
    }

    /** A code of the telephone or one from paper; either opens once. */
    @Transactional
    public Attempt show(String code, AccountId account) {
        var row = store.lock(account).filter(SecondFactorStore.Row::confirmed).orElse(null);
        if (row == null) return Attempt.WRONG;
        var now = clock.instant();
        if (row.refusedUntil() != null && row.refusedUntil().isAfter(now)) return Attempt.REFUSED;
        var step = Totp.step(digits(code), keys.open(row.secret()), now, row.lastStep());
        if (step.isPresent()) store.succeed(account, step.getAsLong(), now);
        else if (store.useRecoveryCode(account, RecoveryCodes.hash(code), now))
            store.succeed(account, row.lastStep(), now);
        else {
            store.fail(account, ALLOWED_FAILURES, now.plus(REFUSED));
            return Attempt.WRONG;
        }
        return Attempt.RIGHT;
    }

    @Transactional(noRollbackFor = PasswordWrong.class)
    public List<String> renewRecoveryCodes(String password, SignedIn me, Actor by) {
        passwords.demand(password, me);
        events.publishEvent(new AccountChanged(me.account(), "identity.recovery-codes-renewed", Map.of(), by));
        return freshRecoveryCodes(me.account());
    }

    @Transactional(noRollbackFor = PasswordWrong.class)
    public void turnOff(String password, SignedIn me, Actor by) {
        passwords.demand(password, me);
        remove(me.account(), by);
    }

    /** By somebody who manages accounts, for a person who lost everything. */
    @Transactional
    public void remove(AccountId account, Actor by) {
        if (store.remove(account))
            events.publishEvent(new AccountChanged(account, "identity.second-factor-off", Map.of(), by));
    }

    private List<String> freshRecoveryCodes(AccountId account) {
        var codes = RecoveryCodes.fresh();
        store.replaceRecoveryCodes(
                account, codes.stream().map(RecoveryCodes::hash).toList());
        return codes;
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
