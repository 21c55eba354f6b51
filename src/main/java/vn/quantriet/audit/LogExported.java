package vn.quantriet.audit;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody took a part of the log out of the system. */
public record LogExported(Actor by, LogFilter filter) implements Audited {

    @Override
    public String action() {
        return "audit.log-exported";
    }

    @Override
    public String subject() {
        return "log:" + by.unit();
    }

    @Override
    public Map<String, String> details() {
        return filter.details();
    }
}
