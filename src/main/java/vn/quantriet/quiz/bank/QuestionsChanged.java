package vn.quantriet.quiz.bank;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** The bank of a document was written, approved or cut down. */
public record QuestionsChanged(Actor by, String action, String subject, Map<String, String> details)
        implements Audited {

    public QuestionsChanged {
        details = Map.copyOf(details);
    }
}
