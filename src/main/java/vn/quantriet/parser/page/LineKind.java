package vn.quantriet.parser.page;

/** What a line is for. */
public enum LineKind {
    BLANK,
    NOISE,
    LETTERHEAD,
    TITLE,
    TEXT,
    CLOSING
}
