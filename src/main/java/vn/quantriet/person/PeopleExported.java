package vn.quantriet.person;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;
import vn.quantriet.shared.UnitId;

/** Somebody took out the records of many people as a file. */
public record PeopleExported(Actor by, UnitId unit, Map<String, String> details) implements Audited {

    public PeopleExported {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "person.exported";
    }

    @Override
    public String subject() {
        return "roster:" + unit;
    }
}
