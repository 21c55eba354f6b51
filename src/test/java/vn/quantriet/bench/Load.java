package vn.quantriet.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;

/** What several clients at once wait for, in milliseconds. */
record Load(double p50, double p95, double p99, double perSecond) {

    static final int CLIENTS = 8;

    /** Every client does its part of so many requests, one after the other, without a pause; a client is its number. */
    static Load of(int requests, IntConsumer request) {
        run(request, (made, _) -> made < requests / 4 / CLIENTS);
        return timed(request, (made, _) -> made < requests / CLIENTS);
    }

    /** The same for so long, after a fifth of that time which is not counted. */
    static Load of(Duration time, IntConsumer request) {
        run(request, (_, since) -> since < time.toNanos() / 5);
        return timed(request, (_, since) -> since < time.toNanos());
    }

    /** Whether a client goes on that has made so many requests and began so many nanoseconds ago. */
    private interface Going {
        boolean on(int made, long since);
    }

    private static Load timed(IntConsumer request, Going going) {
        var start = System.nanoTime();
        var times = run(request, going);
        var seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(times);
        return new Load(at(times, 0.5), at(times, 0.95), at(times, 0.99), times.length / seconds);
    }

    private static double[] run(IntConsumer request, Going going) {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var parts = new ArrayList<Callable<double[]>>();
            for (var n = 0; n < CLIENTS; n++) {
                var client = n;
                parts.add(() -> part(client, request, going));
            }
            var times = new ArrayList<double[]>();
            for (var part : clients.invokeAll(parts)) times.add(part.get());
            return times.stream().flatMapToDouble(Arrays::stream).toArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static double[] part(int client, IntConsumer request, Going going) {
        var times = DoubleStream.builder();
        var first = System.nanoTime();
        var now = first;
        for (var made = 0; going.on(made, now - first); made++) {
            var start = now;
            request.accept(client);
            now = System.nanoTime();
            times.add((now - start) / 1e6);
        }
        return times.build().toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
