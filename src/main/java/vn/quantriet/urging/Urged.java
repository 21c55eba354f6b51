package vn.quantriet.urging;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody urged all who had open work in a list. */
public record Urged(Actor by, UrgingId urging, String list, int units, int assignments) implements Audited {

    @Override
    public String action() {
        return "urging.urged";
    }

    @Override
    public String subject() {
        return "urging:" + urging;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("list", list, "units", Integer.toString(units), "assignments", Integer.toString(assignments));
    }
}
