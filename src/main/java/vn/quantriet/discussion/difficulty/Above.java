package vn.quantriet.discussion.difficulty;

import vn.quantriet.shared.UnitId;

/** A unit above another one, to which a difficulty can go. */
public record Above(UnitId id, String name) {}
