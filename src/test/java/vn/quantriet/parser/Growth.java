package vn.quantriet.parser;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/**
 * How the time for a text grows with it, in processor time of one thread. Neighbours on the machine only ever add to a
 * time, so the best rounds count, and rounds are added until the growth is shown to be in proportion or patience ends:
 * what grows with the square stays far above however often it is tried.
 */
final class Growth {

    private static final int DOUBLINGS = 3;
    private static final int PATIENCE = 6;
    private static final double SLACK = 3;

    /** Below this for the smaller text the clock and the compiler say more than the text. */
    private static final long BARELY = 4_000_000;

    private final Consumer<String> work;
    private final String smaller;
    private final String larger;
    private long first = Long.MAX_VALUE;
    private long last = Long.MAX_VALUE;

    private Growth(Consumer<String> work, String opening, String piece, int small) {
        this.work = work;
        this.smaller = opening + piece.repeat(small / piece.length() + 1);
        this.larger = opening + piece.repeat((small << DOUBLINGS) / piece.length() + 1);
    }

    /** True when eight times the piece takes about eight times the time. */
    static boolean inProportion(Consumer<String> work, String opening, String piece, int small) {
        return new Growth(work, opening, piece, small).inProportion();
    }

    private boolean inProportion() {
        for (var tried = 0; tried < PATIENCE; tried++) {
            // the larger first: it warms up what the smaller is measured with, never the other way round
            last = Math.min(last, time(larger));
            first = Math.min(first, time(smaller));
            first = Math.min(first, time(smaller));
            if (last < Math.max(first, BARELY) * (1 << DOUBLINGS) * SLACK) {
                return true;
            }
        }
        return false;
    }

    private long time(String text) {
        var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.accept(text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
