package vn.quantriet.parser.structure;

import java.util.Locale;

/** The values of Roman figures and of letters in the Vietnamese order. */
final class Ordinals {

    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";
    private static final String[] IN_WORDS = {"nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"};

    private Ordinals() {}

    /** The value of a Roman number up to 39, or -1. */
    static int roman(String figures) {
        var total = 0;
        var last = 10;
        for (var i = 0; i < figures.length(); i++) {
            var value = value(figures.charAt(i));
            if (value < 0) {
                return -1;
            }
            total += value > last ? value - 2 * last : value;
            last = value;
        }
        return total < 1 || total > 39 || figures.length() > 6 ? -1 : total;
    }

    static int letter(String letter) {
        return letter.length() == 1 ? ALPHABET.indexOf(letter.toLowerCase(Locale.ROOT)) + 1 : 0;
    }

    /** The value of «thứ nhất», «thứ hai» …, or -1. */
    static int inWords(String word) {
        for (var i = 0; i < IN_WORDS.length; i++) {
            if (IN_WORDS[i].equals(word.toLowerCase(Locale.ROOT))) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int value(char figure) {
        return switch (figure) {
            case 'I', 'i' -> 1;
            case 'V', 'v' -> 5;
            case 'X', 'x' -> 10;
            default -> -1;
        };
    }
}
