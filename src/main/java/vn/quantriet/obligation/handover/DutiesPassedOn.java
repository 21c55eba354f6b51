package vn.quantriet.obligation.handover;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** By a decision the open duties of a unit that ends went to its heir, or came back to it. */
record DutiesPassedOn(Actor by, String action, PassedStore.Passed passed) implements Audited {

    @Override
    public String subject() {
        return "unit:" + passed.unit();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "number", passed.decision(),
                "before", passed.from(),
                "after", passed.to(),
                "assignments", Long.toString(passed.open()),
                "joined", Long.toString(passed.joined()),
                "support", Long.toString(passed.support()));
    }
}
