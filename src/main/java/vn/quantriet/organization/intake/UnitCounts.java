package vn.quantriet.organization.intake;

/** How many rows of a file would be, or were, added, changed, left as they are, and cannot be taken. */
public record UnitCounts(long added, long changed, long same, long wrong) {}
