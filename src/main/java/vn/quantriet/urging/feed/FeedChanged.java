package vn.quantriet.urging.feed;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody made a private address for the calendar of their duties, or withdrew it. */
public record FeedChanged(Actor by, boolean made) implements Audited {

    @Override
    public String action() {
        return made ? "urging.calendar-made" : "urging.calendar-withdrawn";
    }

    @Override
    public String subject() {
        return "account:" + by.account();
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
