package vn.quantriet.quiz.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.quiz.correction.PoolQuestion;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.RoundState;
import vn.quantriet.shared.Refusal;

/** The questions of a quiz, to be struck out; with what was typed and refused. */
public record PoolPage(
        OnlineQuiz round,
        List<PoolQuestion> questions,
        Instant now,
        @Nullable Refusal refusal,
        String question,
        String reason) {

    public PoolPage {
        questions = List.copyOf(questions);
    }

    public String address() {
        return RoundPage.ROUNDS + "/" + round.id() + "/cau-hoi";
    }

    public boolean isPublished() {
        return round.state() instanceof RoundState.Published;
    }

    public long struck() {
        return questions.stream().filter(it -> it.struck() != null).count();
    }

    /** What was typed about it. */
    public String reasonFor(PoolQuestion it) {
        return isRefused(it) ? reason : "";
    }

    public boolean isRefused(PoolQuestion it) {
        return refusal != null && it.edition().toString().equals(question);
    }
}
