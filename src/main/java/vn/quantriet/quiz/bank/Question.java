package vn.quantriet.quiz.bank;

import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.AccountId;

/** A question of the bank as it was last written; papers are drawn from the edition in force, if there is one. */
public record Question(
        QuestionId id,
        DocumentId document,
        String slug,
        QuestionState state,
        int edition,
        @Nullable Integer inForce,
        AccountId writer,
        String writerName,
        NewQuestion content,
        int version) {

    public boolean isDraft() {
        return state == QuestionState.DRAFT;
    }

    /** Whether papers are still drawn from an edition before. */
    public boolean isReplacing() {
        return isDraft() && inForce != null;
    }
}
