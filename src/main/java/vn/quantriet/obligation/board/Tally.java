package vn.quantriet.obligation.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.quantriet.obligation.course.Timeliness;

/** How many assignments stand how in time, and how many are confirmed. Every share is computed from these counts. */
public record Tally(Map<Timeliness, Long> counts, long done) {

    public static final Tally NONE = new Tally(Map.of(), 0);

    /** What could already be judged: done, in time or not, or overdue. */
    public static final Set<Timeliness> FALLEN_DUE =
            Set.of(Timeliness.DONE_ON_TIME, Timeliness.DONE_LATE, Timeliness.OVERDUE);

    public Tally {
        counts = Map.copyOf(counts);
    }

    static Tally of(Timeliness timeliness, long count, long done) {
        return new Tally(Map.of(timeliness, count), done);
    }

    Tally plus(Tally other) {
        var sum = new EnumMap<Timeliness, Long>(Timeliness.class);
        sum.putAll(counts);
        other.counts.forEach((timeliness, count) -> sum.merge(timeliness, count, Long::sum));
        return new Tally(sum, done + other.done);
    }

    public long of(Timeliness timeliness) {
        return counts.getOrDefault(timeliness, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long onTime() {
        return of(Timeliness.DONE_ON_TIME);
    }

    public long fallenDue() {
        return FALLEN_DUE.stream().mapToLong(this::of).sum();
    }

    /** Rounded down: 100 stands only where everything is done. */
    public long donePercent() {
        return all() == 0 ? 0 : done * 100 / all();
    }

    /** The worst there is; nothing where there is nothing. */
    public Optional<Timeliness> worst() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .min(Enum::compareTo);
    }
}
