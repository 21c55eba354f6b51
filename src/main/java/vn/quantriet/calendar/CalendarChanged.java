package vn.quantriet.calendar;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** A day became special, or an ordinary one again. */
public record CalendarChanged(Actor by, SpecialDay day, boolean added) implements Audited {

    @Override
    public String action() {
        return added ? "calendar.day-added" : "calendar.day-removed";
    }

    @Override
    public String subject() {
        return "day:" + day.day();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", day.kind().name(), "name", day.name());
    }
}
