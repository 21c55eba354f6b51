package vn.quantriet.organization.change;

/** The two lines a unit may stand in; rights and duties follow the party line. */
public enum Line {
    PARTY,
    ADMINISTRATIVE
}
