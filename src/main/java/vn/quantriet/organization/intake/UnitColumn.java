package vn.quantriet.organization.intake;

/**
 * The columns of a file of units, in the order of the form. Their headings are {@code organization.column.…}. An empty
 * cell leaves what is known as it is.
 */
public enum UnitColumn {
    /** by which files from elsewhere find the unit again; it never changes */
    CODE,
    NAME,
    KIND,
    /** without it, the level that is usual for the kind */
    LEVEL,
    PARENT_CODE,
    /** several, with semicolons between */
    ALIASES,
    IDENTIFIER,
    ADMINISTRATIVE_PARENT_CODE,
    VALID_FROM,
    ADDRESS,
    TELEPHONE,
    EMAIL
}
