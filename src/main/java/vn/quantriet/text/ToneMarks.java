package vn.quantriet.text;

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

    private static void move(char[] key, int last, int tone, String marked, char bare) {
        if (tone >= 0) {
            key[last - 1] = marked.charAt(tone);
            key[last] = bare;
        }
    }
}
