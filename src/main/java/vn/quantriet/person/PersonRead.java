package vn.quantriet.person;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody looked at a person's record, or at a list with what is sensitive in it. */
public record PersonRead(Actor by, String subject, Map<String, String> details) implements Audited {

    public PersonRead {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "person.read";
    }
}
