package vn.quantriet.organization.reorganisation;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody did something to a decision, from its first draft to taking it back. */
public record DecisionTaken(Actor by, DecisionId decision, String step, Map<String, String> details)
        implements Audited {

    public DecisionTaken {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "organization.decision-" + step;
    }

    @Override
    public String subject() {
        return "decision:" + decision;
    }
}
