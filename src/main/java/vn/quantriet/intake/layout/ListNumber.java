package vn.quantriet.intake.layout;

import java.util.Locale;

/** The number of a list item in the style Word names: decimal, lowerLetter, upperRoman and their kin. */
public final class ListNumber {

    /** Beyond it nobody reads Roman numbers or repeated letters, and hostile files ask for millions of them. */
    private static final int LAST_WRITTEN_OUT = 780;

    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private ListNumber() {}

    public static String of(String style, int number) {
        return switch (style) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> (number >= 0 && number < 10 ? "0" : "") + number;
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** After z comes aa, then bb, as Word counts. */
    private static String letters(int number) {
        if (number < 1 || number > LAST_WRITTEN_OUT) return Integer.toString(number);
        var letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LAST_WRITTEN_OUT) return Integer.toString(number);
        var roman = new StringBuilder();
        var rest = number;
        for (var i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) roman.append(NUMERALS[i]);
        }
        return roman.toString();
    }
}
