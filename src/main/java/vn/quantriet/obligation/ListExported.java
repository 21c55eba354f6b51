package vn.quantriet.obligation;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody took a list of assignments out of the system. */
public record ListExported(Actor by, AssignmentFilter filter) implements Audited {

    @Override
    public String action() {
        return "obligation.list-exported";
    }

    @Override
    public String subject() {
        return "assignments:" + (filter.unit() == null ? by.unit() : filter.unit());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("filter", filter.toString());
    }
}
