package vn.quantriet.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Keys under which Vietnamese words compare equal however they were typed; the original is kept for showing. */
public final class VietnameseText {

    private VietnameseText() {}

    /**
     * One Unicode form (NFC) with look-alike letters, hyphens and spaces replaced by the ordinary ones and invisible
     * characters left out; letters keep their case and the tone marks stay where they were put.
     */
    public static String fold(CharSequence text) {
        var composed = Letters.composed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        var folded = new StringBuilder(composed.length());
        for (var i = 0; i < composed.length(); i++) {
            var c = Letters.ordinary(composed.charAt(i));
            if (c != Letters.INVISIBLE) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Lower case, one place for the tone mark, single spaces; diacritics are kept («Uỷ  ban» → «ủy ban»). */
    public static String matchKey(CharSequence text) {
        var key = fold(text).toCharArray();
        var length = 0;
        var syllable = 0;
        for (var c : key) {
            if (Character.isLetter(c)) {
                key[length++] = Character.toLowerCase(c);
                continue;
            }
            ToneMarks.settle(key, syllable, length);
            var space = Character.isWhitespace(c);
            if (!space || length > 0 && key[length - 1] != ' ') {
                key[length++] = space ? ' ' : c;
            }
            syllable = length;
        }
        ToneMarks.settle(key, syllable, length);
        return new String(key, 0, length).stripTrailing();
    }

    /** The match key without diacritics, {@code đ} included («Uỷ ban Kiểm tra» → «uy ban kiem tra»). */
    public static String searchKey(CharSequence text) {
        var decomposed = Normalizer.normalize(matchKey(text), Normalizer.Form.NFD);
        var key = new StringBuilder(decomposed.length());
        for (var i = 0; i < decomposed.length(); i++) {
            var c = decomposed.charAt(i);
            if (c == 'đ') {
                key.append('d');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** The ordinary form of a character, as in {@link #fold}; {@code '\0'} for one that is left out. */
    public static char ordinary(char c) {
        return Letters.ordinary(c);
    }

    /**
     * The last two letters of a word with the tone mark on the other one («ủy» – «uỷ»); null where there is one way.
     */
    public static @Nullable String otherPlacement(char before, char last) {
        return ToneMarks.otherPlacement(before, last);
    }
}
