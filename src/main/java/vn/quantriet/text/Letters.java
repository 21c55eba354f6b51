package vn.quantriet.text;

/** Single characters: look-alikes made ordinary, and lower case by table where the alphabet allows it. */
final class Letters {

    static final char INVISIBLE = '\0';

    private static final int TABLE = 0x1F00;
    private static final char[] LOWER = new char[TABLE];
    private static final char[] KEY = new char[TABLE];

    static {
        for (var c = 0; c < TABLE; c++) {
            LOWER[c] = (char) Character.toLowerCase(c);
            KEY[c] = Character.toLowerCase(ordinary((char) c));
        }
    }

    private Letters() {}

    static char lower(char c) {
        return c < TABLE ? LOWER[c] : Character.toLowerCase(c);
    }

    /** The ordinary form in lower case, from one table: this is asked for every letter of a long text. */
    static char key(char c) {
        return c < TABLE ? KEY[c] : Character.toLowerCase(ordinary(c));
    }

    static boolean combines(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** Icelandic Ð and African Ɖ stand for Đ in many files; word processors put in NBSP, dashes and soft hyphens. */
    static char ordinary(char c) {
        if (c < 0x80) {
            return c == INVISIBLE ? ' ' : c;
        }
        return switch (c) {
            case '\u00D0', '\u0189' -> 'Đ';
            case '\u00F0', '\u0256' -> 'đ';
            case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '\u2044', '\u2215', '\uFF0F' -> '/';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> INVISIBLE;
            default -> c;
        };
    }
}
