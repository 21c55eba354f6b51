package vn.quantriet.shared;

/** Something a person may be allowed to do in the branch of the unit they act for; {@link Role} says who may. */
public enum Permission {
    READ_DOCUMENTS,
    DRAFT_DOCUMENT,
    PUBLISH_DOCUMENT,
    CARRY_OUT,
    /** campaigns of study in the branch: for whom, by when, who is exempt */
    PLAN_STUDY,
    /** what the head of a unit does in person: reading what the unit was sent */
    READ_FOR_UNIT,
    CONFIRM,
    SEE_BOARD,
    /** what people study a document by: to draft it and propose it */
    WRITE_MATERIAL,
    /** to offer what another wrote to its readers, or to take it back */
    APPROVE_MATERIAL,
    READ_ORGANISATION,
    /** units, their places and the decisions that change them; files of units brought in */
    MANAGE_ORGANISATION,
    /** who is on the roster of a unit, and which positions are held there */
    READ_PEOPLE,
    /** what not everybody who may see a name may see: birth, contact data, number of the membership card */
    READ_SENSITIVE,
    MANAGE_PEOPLE,
    MANAGE_ACCOUNTS,
    READ_AUDIT,
    /** access tokens of other systems, and where they are told of what happens */
    MANAGE_INTEGRATIONS,
    /** what holds for the whole tree: the calendar, rules of deadlines and reminders */
    MANAGE_SETTINGS
}
