package vn.quantriet.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What each kind of step took, in milliseconds; many write it at once. */
final class Steps {

    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    <T> T timed(String step, Supplier<T> request) {
        var start = System.nanoTime();
        var answer = request.get();
        add(step, (System.nanoTime() - start) / 1e6);
        return answer;
    }

    synchronized void add(String step, double milliseconds) {
        times.computeIfAbsent(step, _ -> new ArrayList<>()).add(milliseconds);
    }

    synchronized void clear() {
        times.clear();
    }

    synchronized void print() {
        times.forEach((step, all) -> Verdict.line(
                "%-16s n %6d  p50 %6.1f  p95 %6.1f  p99 %6.1f ms",
                step, all.size(), at(all, 0.5), at(all, 0.95), at(all, 0.99)));
    }

    private static double at(List<Double> all, double share) {
        var sorted = all.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
