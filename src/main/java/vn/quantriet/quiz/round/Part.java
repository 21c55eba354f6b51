package vn.quantriet.quiz.round;

import org.jspecify.annotations.Nullable;
import vn.quantriet.quiz.bank.Difficulty;

/** So many questions of a topic and a difficulty, each worth so many points; an empty topic is any. */
public record Part(String topic, @Nullable Difficulty difficulty, int questions, int points) {

    public Part {
        topic = topic.strip();
        if (questions < 1 || questions > 100 || points < 1 || points > 100) throw new RulesWrong();
    }
}
