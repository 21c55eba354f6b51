package vn.quantriet.obligation.publication;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** A new period began, and a recurring duty was given for it. */
public record PeriodOpened(Actor by, Recurring recurring, int assignments) implements Audited {

    public String slug() {
        return recurring.slug();
    }

    @Override
    public String action() {
        return "obligation.period-opened";
    }

    @Override
    public String subject() {
        return "document:" + recurring.slug();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "duty", recurring.action(),
                "period", recurring.next().start().toString(),
                "assignments", Integer.toString(assignments));
    }
}
