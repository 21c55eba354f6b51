package vn.quantriet.urging.feed;

import java.time.LocalDate;
import java.util.Locale;
import vn.quantriet.obligation.AssignmentId;

/** A duty with a day on which it is due. */
record DueDuty(AssignmentId id, LocalDate due, String action, String document, String unit) {

    String heading() {
        return action.substring(0, 1).toUpperCase(Locale.ROOT) + action.substring(1);
    }
}
