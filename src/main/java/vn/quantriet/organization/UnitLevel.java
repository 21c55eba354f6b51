package vn.quantriet.organization;

/** How far down the line of command a unit stands. */
public enum UnitLevel {
    CITY,
    DISTRICT,
    GRASSROOTS,
    SECTION,
    CELL
}
