package vn.quantriet.parser.token;

import vn.quantriet.text.VietnameseText;

/** Which characters make words, break lines or only dress the text; from one table, since every character is asked. */
final class Characters {

    static final int LETTER = 1 << 16;
    static final int UPPER = 1 << 17;
    static final int PLAIN = 1 << 18;

    private static final int LATIN_END = 0x250;
    private static final int VIETNAMESE = 0x1E00;
    private static final int VIETNAMESE_END = 0x1F00;
    private static final int[] LATIN = table(0, LATIN_END);
    private static final int[] LATIN_ADDITIONAL = table(VIETNAMESE, VIETNAMESE_END);

    private Characters() {}

    /** The ordinary form in lower case in the lower half, what the character is in the upper. */
    static int facts(char c) {
        if (c < LATIN_END) {
            return LATIN[c];
        }
        return c >= VIETNAMESE && c < VIETNAMESE_END ? LATIN_ADDITIONAL[c - VIETNAMESE] : measured(c);
    }

    static boolean letter(char c) {
        return (facts(c) & LETTER) != 0;
    }

    /** A word goes on over combining marks, and over invisible characters when a letter follows. */
    static boolean continues(String source, int at) {
        var c = source.charAt(at);
        if (letter(c) || c >= '\u0300' && c <= '\u036F') {
            return true;
        }
        var invisible = c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\u2060';
        return invisible && at + 1 < source.length() && letter(source.charAt(at + 1));
    }

    static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean markdown(char c) {
        return c == '*' || c == '#' || c == '|' || c == '`' || c == '\\' || c == '_';
    }

    /** Marks of one meaning get one sign: bullets, quotation marks, the single character for three dots. */
    static char mark(char c) {
        return switch (c) {
            case '\u2022', '\u00B7', '\u25CF', '\u25AA', '\u25AB', '\u25E6', '\uF0B7', '\u2219', '\u2043' -> '\u2022';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2018', '\u2019' -> '\'';
            case '\uFF1A' -> ':';
            case '\uFF1B' -> ';';
            case '\uFF0C' -> ',';
            default -> c;
        };
    }

    private static int[] table(int from, int to) {
        var facts = new int[to - from];
        for (var c = from; c < to; c++) {
            facts[c - from] = measured((char) c);
        }
        return facts;
    }

    private static int measured(char c) {
        var key = Character.toLowerCase(VietnameseText.ordinary(c));
        var letter = Character.isLetter(c) ? LETTER : 0;
        return key | letter | (Character.isUpperCase(c) ? UPPER : 0) | (c < 0x80 ? PLAIN : 0);
    }
}
