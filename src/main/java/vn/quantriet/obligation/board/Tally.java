package vn.quantriet.obligation.board;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.Timeliness;

/**
 * How many assignments stand how in time, and how many are confirmed. Every share is computed from these counts.
 * Thousands are added up for a page, hence places of an array by the order of {@link Timeliness}, which may hold many
 * tallies, and no map. Of billions there is no board.
 */
public final class Tally {

    /** How many places a tally takes in an array: one for each timeliness and one for what is confirmed. */
    static final int NUMBERS = Timeliness.values().length + 1;

    public static final Tally NONE = new Tally(new int[NUMBERS], 0);

    /** What could already be judged: done, in time or not, or overdue. */
    public static final Set<Timeliness> FALLEN_DUE =
            Set.of(Timeliness.DONE_ON_TIME, Timeliness.DONE_LATE, Timeliness.OVERDUE);

    private static final List<Timeliness> FROM_WORST = List.of(Timeliness.values());
    private static final int DONE = NUMBERS - 1;

    private final int[] numbers;
    private final int from;

    private Tally(int[] numbers, int from) {
        this.numbers = numbers;
        this.from = from;
    }

    static Tally of(Timeliness timeliness, long count, long done) {
        var numbers = new int[NUMBERS];
        numbers[timeliness.ordinal()] = Math.toIntExact(count);
        numbers[DONE] = Math.toIntExact(done);
        return new Tally(numbers, 0);
    }

    /** The one that stands there; the array is not written to any more. */
    static Tally in(int[] numbers, int from) {
        return new Tally(numbers, from);
    }

    void write(int[] into, int at) {
        System.arraycopy(numbers, from, into, at, NUMBERS);
    }

    /** As if there were nothing that stands otherwise; of what has no deadline some is done and some is not. */
    Tally only(Set<Timeliness> timeliness) {
        var withoutDeadline = done() - of(Timeliness.DONE_ON_TIME) - of(Timeliness.DONE_LATE);
        var left = new int[NUMBERS];
        var leftDone = 0L;
        for (var each : timeliness) {
            left[each.ordinal()] = numbers[from + each.ordinal()];
            leftDone += switch (each) {
                case DONE_ON_TIME, DONE_LATE -> of(each);
                case NO_DEADLINE -> withoutDeadline;
                case OVERDUE, DUE_SOON, IN_TIME, SUSPENDED -> 0;
            };
        }
        left[DONE] = Math.toIntExact(leftDone);
        return new Tally(left, 0);
    }

    Tally plus(Tally other) {
        var sum = new int[NUMBERS];
        for (var n = 0; n < sum.length; n++) sum[n] = Math.addExact(numbers[from + n], other.numbers[other.from + n]);
        return new Tally(sum, 0);
    }

    /** Those there are any of. */
    public Map<Timeliness, Long> counts() {
        var there = new EnumMap<Timeliness, Long>(Timeliness.class);
        for (var timeliness : Timeliness.values()) if (of(timeliness) != 0) there.put(timeliness, of(timeliness));
        return there;
    }

    boolean isNone() {
        for (var n = 0; n < DONE; n++) if (numbers[from + n] != 0) return false;
        return true;
    }

    public long of(Timeliness timeliness) {
        return numbers[from + timeliness.ordinal()];
    }

    /** How many stand in one of these ways. */
    long sum(Set<Timeliness> timeliness) {
        var sum = 0L;
        for (var each : timeliness) sum += of(each);
        return sum;
    }

    public long all() {
        var sum = 0L;
        for (var n = 0; n < DONE; n++) sum += numbers[from + n];
        return sum;
    }

    public long done() {
        return numbers[from + DONE];
    }

    public long onTime() {
        return of(Timeliness.DONE_ON_TIME);
    }

    public long fallenDue() {
        return of(Timeliness.DONE_ON_TIME) + of(Timeliness.DONE_LATE) + of(Timeliness.OVERDUE);
    }

    /** Rounded down: 100 stands only where everything is done. */
    public long donePercent() {
        var all = all();
        return all == 0 ? 0 : done() * 100 / all;
    }

    /** The worst there is; nothing where there is nothing. */
    public Optional<Timeliness> worst() {
        for (var n = 0; n < DONE; n++) if (numbers[from + n] > 0) return Optional.of(FROM_WORST.get(n));
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally it
                && Arrays.equals(numbers, from, from + NUMBERS, it.numbers, it.from, it.from + NUMBERS);
    }

    @Override
    public int hashCode() {
        var hash = 0;
        for (var n = from; n < from + NUMBERS; n++) hash = 31 * hash + numbers[n];
        return hash;
    }

    @Override
    public String toString() {
        return counts() + ", done " + done();
    }
}
