package vn.quantriet.organization.intake;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;
import vn.quantriet.shared.UnitId;

/** Somebody took out units as a file. */
public record UnitsExported(Actor by, UnitId unit, Map<String, String> details) implements Audited {

    public UnitsExported {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "organization.exported";
    }

    @Override
    public String subject() {
        return "unit:" + unit;
    }
}
