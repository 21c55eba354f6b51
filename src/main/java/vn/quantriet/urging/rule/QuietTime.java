package vn.quantriet.urging.rule;

import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.quantriet.calendar.WorkingDays;

/** When nothing is sent: from an hour until one of the next day, and on days of rest. The same hour twice is never. */
public record QuietTime(LocalTime from, LocalTime until, boolean onRest) {

    public boolean isQuiet(LocalDateTime now, WorkingDays days) {
        return onRest && !days.isWorkingDay(now.toLocalDate()) || isQuietAt(now.toLocalTime());
    }

    private boolean isQuietAt(LocalTime time) {
        var begun = !time.isBefore(from);
        var notOver = time.isBefore(until);
        return from.isAfter(until) ? begun || notOver : begun && notOver;
    }
}
