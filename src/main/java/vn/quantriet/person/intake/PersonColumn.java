package vn.quantriet.person.intake;

/**
 * The columns of a file of people, in the order of the form. Their headings are {@code person.column.…}. An empty cell
 * leaves what is known as it is.
 */
public enum PersonColumn {
    /** a code of their own; one of this and the number of the membership card finds the person again */
    CODE,
    CARD_NUMBER,
    FULL_NAME,
    BORN_ON,
    SEX,
    TELEPHONE,
    EMAIL,
    UNIT_CODE,
    /** the day they came to the roster of that unit */
    SINCE,
    MEMBERSHIP,
    MEMBER_SINCE,
    /** a position they hold in that unit, besides those they hold already */
    TITLE,
    HEAD,
    /** under which number the person is kept here; in files that were taken out */
    RECORD
}
