package vn.quantriet.quiz.bank;

import java.util.Locale;

/** How much a question asks of somebody. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    public String key() {
        return "quiz.difficulty." + name().toLowerCase(Locale.ROOT);
    }
}
