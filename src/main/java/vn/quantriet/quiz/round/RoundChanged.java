package vn.quantriet.quiz.round;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** A quiz was planned, published, prolonged or withdrawn. */
public record RoundChanged(Actor by, String action, RoundId id, Map<String, String> details) implements Audited {

    public RoundChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "quiz:" + id;
    }
}
