package vn.quantriet.obligation.board;

import java.util.Map;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody took the figures of a board out of the system. */
public record BoardExported(Actor by, AssignmentFilter filter) implements Audited {

    @Override
    public String action() {
        return "obligation.board-exported";
    }

    @Override
    public String subject() {
        return "board:" + (filter.unit() == null ? by.unit() : filter.unit());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("filter", filter.toString());
    }
}
