package vn.quantriet.discussion.difficulty;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.UnitId;

/** What a unit raises: in its words, to a unit above, with the day by which an answer is asked for, if any. */
public record NewDifficulty(
        Kind kind, String text, UnitId to, @Nullable LocalDate answerBy) {

    /** What is raised. */
    public enum Kind {
        /** khó khăn, vướng mắc */
        DIFFICULTY,
        /** kiến nghị, đề xuất */
        PROPOSAL;

        public String key() {
            return "discussion.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    public NewDifficulty {
        text = Difficulty.words(text);
    }

    void check(LocalDate today) {
        if (answerBy != null && answerBy.isBefore(today)) throw new AnswerDayGone();
    }
}
