package vn.quantriet.quiz.bank;

import org.jspecify.annotations.Nullable;

/** Which questions of the bank of a document; the first page is 0. */
public record BankFilter(
        String slug,
        @Nullable QuestionState state,
        @Nullable String topic,
        int page) {

    public static final int PAGE = 50;

    public static BankFilter all(String slug) {
        return new BankFilter(slug, null, null, 0);
    }
}
