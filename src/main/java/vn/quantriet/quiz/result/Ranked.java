package vn.quantriet.quiz.result;

import org.jspecify.annotations.Nullable;

/** Somebody's place in a contest. */
public record Ranked(
        long place,
        String name,
        String unit,
        int score,
        int outOf,
        long seconds,
        @Nullable Long guess) {

    /** «12:05». */
    public String time() {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
