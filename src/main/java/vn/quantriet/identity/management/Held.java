package vn.quantriet.identity.management;

import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** A role in a unit. */
public record Held(UnitId unit, String unitName, Role role) {}
