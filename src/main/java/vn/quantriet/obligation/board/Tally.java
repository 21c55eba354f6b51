package vn.quantriet.obligation.board;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.Timeliness;

/**
 * How many assignments stand how in time, and how many are confirmed. Every share is computed from these counts.
 * Thousands are added up for a page, hence an array by the order of {@link Timeliness} and no map.
 */
public final class Tally {

    public static final Tally NONE = new Tally(new long[Timeliness.values().length], 0);

    /** What could already be judged: done, in time or not, or overdue. */
    public static final Set<Timeliness> FALLEN_DUE =
            Set.of(Timeliness.DONE_ON_TIME, Timeliness.DONE_LATE, Timeliness.OVERDUE);

    private final long[] counts;
    private final long done;
    private final long all;

    private Tally(long[] counts, long done) {
        this.counts = counts;
        this.done = done;
        var sum = 0L;
        for (var count : counts) sum += count;
        all = sum;
    }

    static Tally of(Timeliness timeliness, long count, long done) {
        var counts = new long[Timeliness.values().length];
        counts[timeliness.ordinal()] = count;
        return new Tally(counts, done);
    }

    /** How many numbers {@link #write} writes. */
    static final int NUMBERS = Timeliness.values().length + 1;

    static Tally read(int[] numbers, int from) {
        var counts = new long[NUMBERS - 1];
        for (var n = 0; n < counts.length; n++) counts[n] = numbers[from + n];
        return new Tally(counts, numbers[from + counts.length]);
    }

    /** Of billions there is no board. */
    void write(int[] numbers, int from) {
        for (var n = 0; n < counts.length; n++) numbers[from + n] = Math.toIntExact(counts[n]);
        numbers[from + counts.length] = Math.toIntExact(done);
    }

    /** As if there were nothing that stands otherwise; of what has no deadline some is done and some is not. */
    Tally only(Set<Timeliness> timeliness) {
        var withoutDeadline = done - of(Timeliness.DONE_ON_TIME) - of(Timeliness.DONE_LATE);
        var left = new long[counts.length];
        var leftDone = 0L;
        for (var each : timeliness) {
            left[each.ordinal()] = of(each);
            leftDone += switch (each) {
                case DONE_ON_TIME, DONE_LATE -> of(each);
                case NO_DEADLINE -> withoutDeadline;
                case OVERDUE, DUE_SOON, IN_TIME, SUSPENDED -> 0;
            };
        }
        return new Tally(left, leftDone);
    }

    Tally plus(Tally other) {
        var sum = counts.clone();
        for (var n = 0; n < sum.length; n++) sum[n] += other.counts[n];
        return new Tally(sum, done + other.done);
    }

    /** Those there are any of. */
    public Map<Timeliness, Long> counts() {
        var there = new EnumMap<Timeliness, Long>(Timeliness.class);
        for (var timeliness : Timeliness.values()) if (of(timeliness) != 0) there.put(timeliness, of(timeliness));
        return there;
    }

    boolean isNone() {
        for (var count : counts) if (count != 0) return false;
        return true;
    }

    public long of(Timeliness timeliness) {
        return counts[timeliness.ordinal()];
    }

    public long all() {
        return all;
    }

    public long done() {
        return done;
    }

    public long onTime() {
        return of(Timeliness.DONE_ON_TIME);
    }

    public long fallenDue() {
        return of(Timeliness.DONE_ON_TIME) + of(Timeliness.DONE_LATE) + of(Timeliness.OVERDUE);
    }

    /** Rounded down: 100 stands only where everything is done. */
    public long donePercent() {
        return all == 0 ? 0 : done * 100 / all;
    }

    /** The worst there is; nothing where there is nothing. */
    public Optional<Timeliness> worst() {
        for (var timeliness : Timeliness.values()) if (of(timeliness) > 0) return Optional.of(timeliness);
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally it && Arrays.equals(counts, it.counts) && done == it.done;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + Long.hashCode(done);
    }

    @Override
    public String toString() {
        return counts() + ", done " + done;
    }
}
