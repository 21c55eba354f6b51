package vn.quantriet.bench;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Requests that come at their time whether or not those before were answered, as from people who do not know of each
 * other. What one waits for counts from when it was due, in milliseconds.
 */
record Offered(double p50, double p95, double p99, double perSecond, int failed) {

    private static final int CLIENTS = 64;

    static Offered of(int perSecond, int seconds, IntConsumer request) {
        var all = perSecond * seconds;
        var times = new double[all];
        var next = new AtomicInteger();
        var failed = new AtomicInteger();
        var ended = new CountDownLatch(CLIENTS);
        var start = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var client = 0; client < CLIENTS; client++)
                clients.execute(() -> {
                    try {
                        for (var n = next.getAndIncrement(); n < all; n = next.getAndIncrement())
                            times[n] = one(n, start + n * 1_000_000_000L / perSecond, request, failed);
                    } finally {
                        ended.countDown();
                    }
                });
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        var took = (System.nanoTime() - start) / 1e9;
        Arrays.sort(times);
        return new Offered(at(times, 0.5), at(times, 0.95), at(times, 0.99), all / took, failed.get());
    }

    private static double one(int n, long due, IntConsumer request, AtomicInteger failed) {
        for (var wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) LockSupport.parkNanos(wait);
        try {
            request.accept(n);
        } catch (RuntimeException e) {
            if (failed.getAndIncrement() == 0) e.printStackTrace();
        }
        return (System.nanoTime() - due) / 1e6;
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
