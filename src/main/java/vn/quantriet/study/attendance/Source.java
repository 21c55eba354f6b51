package vn.quantriet.study.attendance;

/** By what it is known: the code on the wall, the list of the clerk, a file. */
public enum Source {
    QR,
    LIST,
    FILE
}
