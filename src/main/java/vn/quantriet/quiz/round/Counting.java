package vn.quantriet.quiz.round;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Which of somebody's attempts counts. */
public enum Counting {
    BEST,
    LAST,
    FIRST,
    AVERAGE;

    /** Of scores in the order of the attempts, at least one; an average is rounded half up. */
    public int score(List<Integer> scores) {
        return switch (this) {
            case BEST -> Collections.max(scores);
            case LAST -> scores.getLast();
            case FIRST -> scores.getFirst();
            case AVERAGE -> {
                var sum = scores.stream().mapToLong(Integer::longValue).sum();
                yield (int) ((2 * sum + scores.size()) / (2L * scores.size()));
            }
        };
    }

    /** The place of the attempt whose time and guess count, from 0; of an average the last. */
    public int place(List<Integer> scores) {
        return switch (this) {
            case BEST -> scores.indexOf(Collections.max(scores));
            case FIRST -> 0;
            case LAST, AVERAGE -> scores.size() - 1;
        };
    }

    public String key() {
        return "quiz.counting." + name().toLowerCase(Locale.ROOT);
    }
}
