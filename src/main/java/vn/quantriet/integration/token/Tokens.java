package vn.quantriet.integration.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** Access tokens of other systems. An administrator gives them for units of their own branch. */
@Component
public class Tokens {

    /** Every token ends; the longest is good for two years. */
    public static final int LONGEST_DAYS = 730;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SECRET = Pattern.compile("qt_[A-Za-z0-9_-]{43}");

    private final TokenStore tokens;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tokens(TokenStore tokens, Organizations organizations, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the branch, newest first, the revoked ones last. */
    @Transactional(readOnly = true)
    public List<Token> all(Actor by) {
        by.require(Permission.MANAGE_INTEGRATIONS);
        return tokens.all(by.unit());
    }

    @Transactional
    public Made make(NewToken wanted, Actor by) {
        by.require(Permission.MANAGE_INTEGRATIONS);
        var today = LocalDate.now(clock);
        var expires = wanted.expiresOn();
        var unit = wanted.unit();
        if (unit == null || expires == null || wanted.scopes().isEmpty()) throw new TokenUnclear();
        if (wanted.name().isEmpty() || wanted.name().length() > NewToken.LONGEST_NAME) throw new TokenUnclear();
        if (expires.isBefore(today) || expires.isAfter(today.plusDays(LONGEST_DAYS))) throw new TokenUnclear();
        organizations.get(unit, by);
        var secret = secret();
        var id = tokens.insert(wanted, unit, expires, hash(secret), by);
        var made = tokens.find(id, by.unit()).orElseThrow(NotFound::new);
        events.publishEvent(new TokenChanged(by, made, true));
        return new Made(made, secret);
    }

    /** From the next request on it is good for nothing. */
    @Transactional
    public void revoke(TokenId id, Actor by) {
        by.require(Permission.MANAGE_INTEGRATIONS);
        var token = tokens.find(id, by.unit()).orElseThrow(NotFound::new);
        if (tokens.revoke(id)) events.publishEvent(new TokenChanged(by, token, false));
    }

    /** Whom a secret lets act, if it is a good one; that it was used is noted. */
    @Transactional
    public Optional<Presented> present(String secret) {
        if (!SECRET.matcher(secret).matches()) return Optional.empty();
        var good = tokens.good(hash(secret));
        good.ifPresent(it -> tokens.used(it.token()));
        return good;
    }

    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return "qt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
