package vn.quantriet.person;

/** As the files of the Party state it. */
public enum Sex {
    FEMALE,
    MALE
}
