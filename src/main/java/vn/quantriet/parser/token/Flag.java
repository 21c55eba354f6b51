package vn.quantriet.parser.token;

/** What is known of a token besides its number. */
final class Flag {

    static final int WORD = 1;
    static final int CAPITAL = 2;
    static final int SHOUTED = 4;
    static final int SPACED = 8;
    static final int ACCENTED = 16;
    static final int FIRST = 32;

    private Flag() {}
}
