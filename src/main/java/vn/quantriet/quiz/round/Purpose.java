package vn.quantriet.quiz.round;

import java.util.List;
import vn.quantriet.study.CampaignId;

/** Why a quiz is held. Only a duty enters the figures of a campaign. */
public sealed interface Purpose {

    /** For some audiences of a study campaign. */
    record Duty(CampaignId campaign, List<Integer> audiences) implements Purpose {

        public Duty {
            audiences = audiences.stream().distinct().sorted().toList();
            if (audiences.isEmpty()) throw new NobodyAsked();
        }
    }

    /** For whoever likes in the branch; of equal scores the nearest guess is first, if something is to be guessed. */
    record Contest(String guess) implements Purpose {

        public Contest {
            guess = guess.strip();
        }
    }

    default boolean isContest() {
        return switch (this) {
            case Duty _ -> false;
            case Contest _ -> true;
        };
    }

    /** What is guessed, or nothing. */
    default String guessed() {
        return switch (this) {
            case Duty _ -> "";
            case Contest(var guess) -> guess;
        };
    }
}
