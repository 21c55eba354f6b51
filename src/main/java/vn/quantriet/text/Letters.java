package vn.quantriet.text;

/** Single characters: look-alikes made ordinary, invisible ones found out. */
final class Letters {

    static final char INVISIBLE = '\0';

    private Letters() {}

    static boolean combines(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** Precomposed letters of the Latin blocks are NFC as they stand, so most texts need not be normalised. */
    static boolean composed(CharSequence text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > '\u02FF' && (c < '\u1E00' || c > '\u1EF9') && (c < '\u2010' || c > '\u203A')) {
                return false;
            }
        }
        return true;
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
