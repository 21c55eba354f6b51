package vn.quantriet.identity.management;

import vn.quantriet.person.PersonId;

/** Somebody who has no account yet, to choose from. */
public record PersonOption(PersonId id, String name, String unit) {}
