package vn.quantriet.text;

import org.jspecify.annotations.Nullable;

/**
 * The two ways of placing the tone mark in oa, oe and uy (hòa – hoà, ủy – uỷ) brought to the first; only the end of a
 * syllable is touched, since with a final consonant both ways agree, and «quý» has one spelling only.
 */
final class ToneMarks {

    private static final String A = "àáảãạ";
    private static final String E = "èéẻẽẹ";
    private static final String Y = "ỳýỷỹỵ";
    private static final String O = "òóỏõọ";
    private static final String U = "ùúủũụ";

    private ToneMarks() {}

    /** Settles the syllable of lower-case letters that stands in {@code key} from {@code from} to {@code end}. */
    static void settle(char[] key, int from, int end) {
        var last = end - 1;
        if (last - from < 1 || key[last] < 0x80) {
            return;
        }
        if (key[last - 1] == 'o') {
            move(key, last, A.indexOf(key[last]), O, 'a');
            move(key, last, E.indexOf(key[last]), O, 'e');
        } else if (key[last - 1] == 'u' && (last - 2 < from || key[last - 2] != 'q')) {
            move(key, last, Y.indexOf(key[last]), U, 'y');
        }
    }

    /** Two final letters with the tone mark on the other one, or null where it has no other place. */
    static @Nullable String otherPlacement(char before, char last) {
        return switch (last) {
            case 'a' -> moved(O.indexOf(before), "o", A);
            case 'e' -> moved(O.indexOf(before), "o", E);
            case 'y' -> moved(U.indexOf(before), "u", Y);
            default ->
                switch (before) {
                    case 'o' -> A.indexOf(last) >= 0 ? back(A.indexOf(last), O, "a") : back(E.indexOf(last), O, "e");
                    case 'u' -> back(Y.indexOf(last), U, "y");
                    default -> null;
                };
        };
    }

    private static @Nullable String moved(int tone, String bare, String marked) {
        return tone < 0 ? null : bare + marked.charAt(tone);
    }

    private static @Nullable String back(int tone, String marked, String bare) {
        return tone < 0 ? null : marked.charAt(tone) + bare;
    }

    private static void move(char[] key, int last, int tone, String marked, char bare) {
        if (tone >= 0) {
            key[last - 1] = marked.charAt(tone);
            key[last] = bare;
        }
    }
}
