package vn.quantriet.quiz.round;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;

/** A quiz for those who take it; whoever asks sees to it that it is meant for them. */
@Component
public class OpenRounds {

    private final QuizRoundStore rounds;

    OpenRounds(QuizRoundStore rounds) {
        this.rounds = rounds;
    }

    /** Held in the line of the actor's unit. */
    public Optional<OnlineQuiz> find(RoundId id, Actor by) {
        return rounds.find(id, by);
    }
}
