package vn.quantriet.shared;

/** Something a person may be allowed to do in the branch of the unit they act for; {@link Role} says who may. */
public enum Permission {
    READ_DOCUMENTS,
    DRAFT_DOCUMENT,
    PUBLISH_DOCUMENT,
    CARRY_OUT,
    CONFIRM,
    SEE_BOARD,
    READ_ORGANISATION,
    MANAGE_ORGANISATION,
    READ_AUDIT
}
