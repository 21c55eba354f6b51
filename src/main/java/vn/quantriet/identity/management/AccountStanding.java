package vn.quantriet.identity.management;

/** Whether an account lets somebody in. */
public enum AccountStanding {
    ANY,
    ENABLED,
    DISABLED,
    LOCKED
}
