package vn.quantriet.person.audience;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** An audience was added, withdrawn or taken up again, or who belongs to it is decided otherwise from now on. */
public record AudienceChanged(Actor by, String action, String code, Map<String, String> details) implements Audited {

    public AudienceChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "audience:" + code;
    }
}
