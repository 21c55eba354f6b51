package vn.quantriet.quiz.round;

import java.util.List;
import java.util.Locale;

/** Which of somebody's attempts counts. */
public enum Counting {
    BEST,
    LAST,
    FIRST,
    AVERAGE;

    /** Of attempts in their order, at least one; an average is rounded half up. */
    public Points of(List<Points> attempts) {
        return switch (this) {
            case BEST, LAST, FIRST -> attempts.get(place(attempts));
            case AVERAGE ->
                new Points(
                        mean(attempts.stream().mapToLong(Points::score).sum(), attempts.size()),
                        mean(attempts.stream().mapToLong(Points::outOf).sum(), attempts.size()));
        };
    }

    private static int mean(long sum, int number) {
        return (int) ((2 * sum + number) / (2L * number));
    }

    /** The place of the attempt whose time and guess count, from 0; of an average the last. */
    public int place(List<Points> attempts) {
        return switch (this) {
            case BEST -> best(attempts);
            case FIRST -> 0;
            case LAST, AVERAGE -> attempts.size() - 1;
        };
    }

    private static int best(List<Points> attempts) {
        var best = 0;
        for (var n = 1; n < attempts.size(); n++) if (attempts.get(n).isMoreThan(attempts.get(best))) best = n;
        return best;
    }

    public String key() {
        return "quiz.counting." + name().toLowerCase(Locale.ROOT);
    }
}
