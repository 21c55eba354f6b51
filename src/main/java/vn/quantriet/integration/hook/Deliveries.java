package vn.quantriet.integration.hook;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits until it has arrived or the last attempt has failed. Nothing is held open while the other side
 * thinks: a message is claimed for a while, sent, and noted. A node that dies in between leaves it to be sent again, so
 * a message may arrive twice, with the same identity, and none is lost.
 */
@Component
class Deliveries {

    /** Waiting 1, 4, 16, 64, 256 minutes and then six hours each: a day and a half in all. */
    static final int ATTEMPTS = 10;

    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int OF_EACH = 4;
    private static final int AT_ONCE = 32;
    private static final int SECONDS = 30;

    private final DeliveryStore deliveries;
    private final Messenger messenger;
    private final TransactionTemplate transaction;

    Deliveries(DeliveryStore deliveries, Messenger messenger, TransactionTemplate transaction) {
        this.deliveries = deliveries;
        this.messenger = messenger;
        this.transaction = transaction;
    }

    void sendAll() {
        var more = true;
        while (more) more = sendSome();
    }

    /** Whether there was anything to send. */
    private boolean sendSome() {
        var claimed = claim();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(claimed.stream().map(this::sending).toList(), SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !claimed.isEmpty();
    }

    List<Claimed> claim() {
        return Stream.ofNullable(transaction.execute(_ -> deliveries.claim(OF_EACH, AT_ONCE, LEASE)))
                .flatMap(List::stream)
                .toList();
    }

    private Callable<Boolean> sending(Claimed it) {
        return () -> {
            var outcome = messenger.send(it);
            transaction.executeWithoutResult(_ -> note(it, outcome));
            return outcome.isTaken();
        };
    }

    private void note(Claimed it, Messenger.Outcome outcome) {
        if (outcome.isTaken()) deliveries.end(it.id(), Delivery.State.DELIVERED, outcome.status(), "");
        else if (outcome.isLastWord() || it.attempt() >= ATTEMPTS)
            deliveries.end(it.id(), Delivery.State.FAILED, outcome.status(), outcome.problem());
        else deliveries.later(it.id(), wait(it.attempt()), outcome.status(), outcome.problem());
    }

    static Duration wait(int attempt) {
        var minutes = Duration.ofMinutes(1L << 2 * Math.min(attempt - 1, 10));
        return minutes.compareTo(LONGEST_WAIT) < 0 ? minutes : LONGEST_WAIT;
    }

    void forget() {
        transaction.executeWithoutResult(_ -> deliveries.forget(KEPT));
    }
}
