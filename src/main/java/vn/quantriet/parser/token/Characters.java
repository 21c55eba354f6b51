package vn.quantriet.parser.token;

import vn.quantriet.text.VietnameseText;

/** Which characters make words, break lines or only dress the text; from one table, since every character is asked. */
final class Characters {

    /** The place of the letter in the Vietnamese alphabet, from 1 on, whatever its case. */
    static final int PLACE = 0x7F;

    static final int LETTER = 1 << 7;
    static final int CAPITAL = 1 << 8;
    static final int NO_CAPITAL = 1 << 9;
    static final int ACCENTED = 1 << 10;
    /** A letter of some other alphabet, without a place in ours. */
    static final int STRANGE = 1 << 11;

    /** No character before it goes on with a word but the letters. */
    static final int FIRST_INVISIBLE = 0xAD;

    private static final int NO_LETTER = 1 << 12;
    private static final String ALPHABET =
            "abcdefghijklmnopqrstuvwxyzđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
    private static final short[] TABLE = table();

    private Characters() {}

    static int facts(char c) {
        var known = TABLE[c];
        return known != 0 ? known : measured(c);
    }

    /** The small letter at the place; a blank where there is none. */
    static char letterAt(int place) {
        return place == 0 ? ' ' : ALPHABET.charAt(place - 1);
    }

    static boolean letter(char c) {
        return (facts(c) & LETTER) != 0;
    }

    /** A word goes on over combining marks, and over invisible characters when a letter follows. */
    static boolean continues(char[] text, int at) {
        var c = text[at];
        if (c < FIRST_INVISIBLE || letter(c)) {
            return letter(c);
        }
        if (c >= '\u0300' && c <= '\u036F') {
            return true;
        }
        var invisible = c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\u2060';
        return invisible && letter(text[at + 1]);
    }

    static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean markdown(char c) {
        return c == '*' || c == '#' || c == '|' || c == '`' || c == '\\' || c == '_';
    }

    /** Marks of one meaning get one sign: bullets, quotation marks, the single character for three dots. */
    static char mark(char c) {
        return c < 0x80 ? c : beyondAscii(c);
    }

    private static char beyondAscii(char c) {
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

    /** Has a place for every character but holds only what is common; the rest is measured when it is met. */
    private static short[] table() {
        var table = new short[Character.MAX_VALUE + 1];
        for (var c = 0; c < 0x80; c++) {
            table[c] = NO_LETTER;
        }
        for (var i = 0; i < ALPHABET.length(); i++) {
            var letter = ALPHABET.charAt(i);
            var accented = letter < 0x80 ? 0 : ACCENTED;
            table[letter] = (short) (i + 1 | LETTER | NO_CAPITAL | accented);
            table[Character.toUpperCase(letter)] = (short) (i + 1 | LETTER | CAPITAL | accented);
        }
        for (var lookAlike : new char[] {'\u00D0', '\u0189', '\u00F0', '\u0256'}) {
            table[lookAlike] = table[VietnameseText.ordinary(lookAlike)];
        }
        return table;
    }

    private static int measured(char c) {
        if (!Character.isLetter(c)) {
            return NO_LETTER;
        }
        return LETTER | STRANGE | ACCENTED | (Character.isUpperCase(c) ? CAPITAL : NO_CAPITAL);
    }
}
