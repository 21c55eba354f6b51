package vn.quantriet.identity;

import java.util.Set;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** The roles a person holds in one unit; a person with several positions acts for one of them at a time. */
public record Position(UnitId unit, String unitName, UnitLevel level, Set<Role> roles) {

    public Position {
        roles = Set.copyOf(roles);
    }
}
