package vn.quantriet.organization;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody changed what a unit is known by. */
public record UnitDescribed(Actor by, String code, UnitAttributes before, UnitAttributes after) implements Audited {

    @Override
    public String action() {
        return "organization.unit-described";
    }

    @Override
    public String subject() {
        return "unit:" + code;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("before", before.toString(), "after", after.toString());
    }
}
