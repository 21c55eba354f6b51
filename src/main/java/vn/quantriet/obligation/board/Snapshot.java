package vn.quantriet.obligation.board;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a statement saw, as {@code pg_current_snapshot()} writes it: the effects of every transaction numbered below
 * {@code max}, except those that were still at work; below {@code min} none was.
 */
record Snapshot(long min, long max, Set<Long> working) {

    /** After which nothing more can happen. */
    static final Snapshot ALL = new Snapshot(Long.MAX_VALUE, Long.MAX_VALUE, Set.of());

    /** Of the form {@code 10:20:10,14,15}, where the last part may be empty. */
    static Snapshot parse(String text) {
        var parts = text.split(":", -1);
        var working = Arrays.stream(parts[2].split(","))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Snapshot(Long.parseLong(parts[0]), Long.parseLong(parts[1]), working);
    }

    boolean sees(long transaction) {
        return transaction < min || transaction < max && !working.contains(transaction);
    }

    @Override
    public String toString() {
        return min + ":" + max + ":"
                + working.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
