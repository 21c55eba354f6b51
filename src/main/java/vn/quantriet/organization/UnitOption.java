package vn.quantriet.organization;

import vn.quantriet.shared.UnitId;

/** A unit to be chosen in a form; its line tells it from others of the same name. */
public record UnitOption(UnitId id, String code, String name, String line) {}
