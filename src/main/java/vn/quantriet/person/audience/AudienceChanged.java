package vn.quantriet.person.audience;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Who belongs to an audience is decided otherwise from now on. */
public record AudienceChanged(Actor by, String code, int rules) implements Audited {

    @Override
    public String action() {
        return "person.audience-changed";
    }

    @Override
    public String subject() {
        return "audience:" + code;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("rules", Integer.toString(rules));
    }
}
