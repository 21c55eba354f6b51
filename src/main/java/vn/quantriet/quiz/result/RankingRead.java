package vn.quantriet.quiz.result;

import java.util.Map;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody looked at who came first in a contest, by name. */
public record RankingRead(Actor by, RoundId round, int people) implements Audited {

    @Override
    public String action() {
        return "quiz.ranking-read";
    }

    @Override
    public String subject() {
        return "quiz:" + round;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("people", Integer.toString(people));
    }
}
