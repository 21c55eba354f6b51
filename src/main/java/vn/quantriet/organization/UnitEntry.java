package vn.quantriet.organization;

import vn.quantriet.shared.UnitId;

/** A unit in a list: {@code line} names the units above it within the actor's branch, from the top down. */
public record UnitEntry(
        UnitId id, String code, String name, UnitKind kind, UnitLevel level, String line, long children) {}
