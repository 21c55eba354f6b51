package vn.quantriet.quiz.attempt;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody began an attempt or handed it in; what they answered is nobody's business. */
public record AttemptChanged(Actor by, String action, AttemptId id, Map<String, String> details) implements Audited {

    public AttemptChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "quiz-attempt:" + id;
    }
}
