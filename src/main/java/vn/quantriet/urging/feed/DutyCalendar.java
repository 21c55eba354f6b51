package vn.quantriet.urging.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;

/** What falls due for a person's units, for a calendar that asks at a private address without signing in. */
@Component
public class DutyCalendar {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST = 2_000;

    private final FeedStore feeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String address;

    DutyCalendar(
            FeedStore feeds,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${quantriet.address:}") String address) {
        this.feeds = feeds;
        this.events = events;
        this.clock = clock;
        this.address = address.strip().replaceAll("/+$", "");
    }

    @Transactional(readOnly = true)
    public boolean isMade(Actor by) {
        return feeds.isThere(by.account());
    }

    /** A new path, told this once: what was known before leads nowhere any more. */
    @Transactional
    public String make(Actor by) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        feeds.put(by.account(), hash(token));
        events.publishEvent(new FeedChanged(by, true));
        return address + "/lich/" + token + ".ics";
    }

    @Transactional
    public void withdraw(Actor by) {
        if (feeds.delete(by.account())) events.publishEvent(new FeedChanged(by, false));
    }

    /** The calendar behind an address. */
    @Transactional(readOnly = true)
    public String read(String token, String name) {
        var account = feeds.account(hash(token)).orElseThrow(NotFound::new);
        var earliest = LocalDate.now(clock).minusYears(1);
        return CalendarText.of(feeds.due(account, earliest, MOST), name, address, clock.instant());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
