package vn.quantriet.study.topic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing a class talks about, in the order it was put down: what was said, and what was concluded. */
public record Topic(
        int n,
        String question,
        String minutes,
        String conclusion,
        String writtenBy,
        @Nullable Instant writtenAt,
        int version) {

    private static final int LONGEST_QUESTION = 8_000;
    private static final int LONGEST = 20_000;

    /** What somebody writes of it. */
    public record Words(String question, String minutes, String conclusion) {

        public Words {
            question = question.strip();
            minutes = minutes.strip();
            conclusion = conclusion.strip();
        }

        void check() {
            if (question.isEmpty()) throw new TopicMissing();
            if (question.length() > LONGEST_QUESTION || minutes.length() > LONGEST || conclusion.length() > LONGEST)
                throw new TopicTooLong();
        }
    }

    public boolean isMinuted() {
        return !minutes.isEmpty() || !conclusion.isEmpty();
    }
}
