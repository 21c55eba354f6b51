package vn.quantriet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** What several clients at once wait for, in milliseconds. */
record Load(double p50, double p95, double p99, double perSecond) {

    static final int CLIENTS = 8;

    /** Every client does its part of so many requests, one after the other, without a pause; a client is its number. */
    static Load of(int requests, IntConsumer request) {
        run(requests / 4, request);
        var start = System.nanoTime();
        var times = run(requests, request);
        var seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(times);
        return new Load(at(times, 0.5), at(times, 0.95), at(times, 0.99), times.length / seconds);
    }

    private static double[] run(int requests, IntConsumer request) {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var parts = new ArrayList<Callable<double[]>>();
            for (var n = 0; n < CLIENTS; n++) {
                var client = n;
                parts.add(() -> part(requests / CLIENTS, client, request));
            }
            var times = new ArrayList<double[]>();
            for (var part : clients.invokeAll(parts)) times.add(part.get());
            return times.stream().flatMapToDouble(Arrays::stream).toArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static double[] part(int requests, int client, IntConsumer request) {
        var times = new double[requests];
        for (var n = 0; n < requests; n++) {
            var start = System.nanoTime();
            request.accept(client);
            times[n] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
