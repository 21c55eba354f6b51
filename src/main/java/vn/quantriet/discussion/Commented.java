package vn.quantriet.discussion;

import java.util.Map;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** A comment was written or changed. */
public record Commented(Actor by, String action, AssignmentId assignment) implements Audited {

    @Override
    public String subject() {
        return "assignment:" + assignment;
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
