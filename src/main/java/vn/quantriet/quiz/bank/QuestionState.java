package vn.quantriet.quiz.bank;

import java.util.Locale;

/** Where a question stands: worked on, approved as it is, or no longer asked. */
public enum QuestionState {
    DRAFT,
    APPROVED,
    RETIRED;

    public String key() {
        return "quiz.state." + name().toLowerCase(Locale.ROOT);
    }
}
