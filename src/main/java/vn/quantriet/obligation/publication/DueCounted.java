package vn.quantriet.obligation.publication;

import java.time.LocalDate;
import java.util.Map;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** The time of an assignment that waited for the unit's study began to count. */
record DueCounted(Actor by, AssignmentId assignment, LocalDate studied, LocalDate due) implements Audited {

    @Override
    public String action() {
        return "obligation.due-counted";
    }

    @Override
    public String subject() {
        return "assignment:" + assignment;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("before", studied.toString(), "after", due.toString());
    }
}
