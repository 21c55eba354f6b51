package vn.quantriet.obligation.stage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stage of an assignment, and the day the unit had it behind it. */
public record StageMark(
        int ordinal,
        String name,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn) {

    public boolean isDone() {
        return doneOn != null;
    }

    public boolean isLate(LocalDate today) {
        return due != null && (doneOn == null ? today : doneOn).isAfter(due);
    }
}
