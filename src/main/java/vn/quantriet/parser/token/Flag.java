package vn.quantriet.parser.token;

/** What is known of a token besides its number. */
final class Flag {

    static final int WORD = 1;
    static final int CAPITAL = 2;
    static final int SHOUTED = 4;
    static final int SPACED = 8;
    static final int ACCENTED = 16;
    static final int FIRST = 32;

    /** How many bits a count takes, and what each set of flags adds to the counts of its line. */
    static final int COUNT = 21;

    static final long[] COUNTS = counts();

    /** Set when a line has more words than can be counted; of its first million enough is known. */
    static final long FULL = 1L << COUNT - 1;

    private Flag() {}

    private static long[] counts() {
        var counts = new long[2 * FIRST];
        for (var flags = 0; flags < counts.length; flags++) {
            counts[flags] = (flags & WORD) != 0 ? 1 : 0;
            counts[flags] |= (flags & ACCENTED) != 0 ? 1L << COUNT : 0;
            counts[flags] |= (flags & SHOUTED) != 0 ? 1L << 2 * COUNT : 0;
        }
        return counts;
    }
}
