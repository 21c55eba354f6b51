package vn.quantriet.person;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Something about a person was written down; no contact data nor birth goes into the details. */
public record PersonChanged(Actor by, String action, PersonId person, Map<String, String> details) implements Audited {

    public PersonChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "person:" + person;
    }
}
