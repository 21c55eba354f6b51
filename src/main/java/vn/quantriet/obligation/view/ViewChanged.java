package vn.quantriet.obligation.view;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Something was done with a board that is kept under a name. */
record ViewChanged(Actor by, String action, long view, Map<String, String> details) implements Audited {

    ViewChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "board-view:" + view;
    }
}
