package vn.quantriet.paper.setting;

import java.time.Instant;
import java.util.List;

/** What an audience of a campaign is asked to write about; until when it is not late. */
public record PaperTask(int audience, List<String> questions, String guidance, Instant due, int version) {

    private static final int MOST_QUESTIONS = 20;
    private static final int LONGEST_QUESTION = 1_000;
    private static final int LONGEST_GUIDANCE = 4_000;

    public PaperTask {
        questions = List.copyOf(questions);
    }

    PaperTask checked() {
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) throw new QuestionsMissing();
        if (questions.stream().anyMatch(question -> question.length() > LONGEST_QUESTION)
                || guidance.length() > LONGEST_GUIDANCE) throw new SettingTooLong();
        return this;
    }
}
