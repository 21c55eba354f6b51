package vn.quantriet.quiz.correction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.quiz.bank.EditionId;

/** A question papers of a quiz are drawn from: in how many papers it stands, and whether it was struck out. */
public record PoolQuestion(
        EditionId edition,
        String text,
        String topic,
        long papers,
        @Nullable Struck struck) {

    /** Why, when and by whom. */
    public record Struck(String reason, Instant at, String name) {}
}
