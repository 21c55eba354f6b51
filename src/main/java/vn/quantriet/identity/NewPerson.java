package vn.quantriet.identity;

import vn.quantriet.shared.UnitId;

/** A person to be added to the roster of a unit. */
public record NewPerson(String fullName, UnitId unit, String title, boolean sample) {}
