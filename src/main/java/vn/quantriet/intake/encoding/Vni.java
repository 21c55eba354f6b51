package vn.quantriet.intake.encoding;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** VNI for Windows: a plain letter, then one character for its accents («Vieät Nam»). */
final class Vni {

    private static final String SINGLE = "íìæóòîñôöÍÌÆÓÒÎÑÔÖ";
    private static final String SINGLE_UNICODE = "íìỉĩịỵđơưÍÌỈĨỊỴĐƠƯ";
    private static final String TONE = "ùøûõïÙØÛÕÏ";
    private static final String[] TONE_MARKS = {"\u0301", "\u0300", "\u0309", "\u0303", "\u0323"};
    private static final String ROOF = "âáàåãäÂÁÀÅÃÄ";
    private static final String[] ROOF_MARKS = {
        "\u0302", "\u0302\u0301", "\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0323\u0302"
    };
    private static final String BREVE = "êéèúüëÊÉÈÚÜË";
    private static final String[] BREVE_MARKS = {
        "\u0306", "\u0306\u0301", "\u0306\u0300", "\u0306\u0309", "\u0306\u0303", "\u0323\u0306"
    };

    private Vni() {}

    static String unicode(String text) {
        var letters = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var base = base(SymbolFont.letter(text.charAt(i)));
            var marks = i + 1 < text.length() ? marks(base, SymbolFont.letter(text.charAt(i + 1))) : null;
            letters.append(base);
            if (marks != null) {
                letters.append(marks);
                i++;
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static char base(char c) {
        var single = SINGLE.indexOf(c);
        return single < 0 ? c : SINGLE_UNICODE.charAt(single);
    }

    private static @Nullable String marks(char base, char accent) {
        return switch (base) {
            case 'u', 'U', 'y', 'Y', 'ơ', 'Ơ', 'ư', 'Ư' -> mark(TONE, TONE_MARKS, accent);
            case 'e', 'E', 'o', 'O' -> first(mark(TONE, TONE_MARKS, accent), mark(ROOF, ROOF_MARKS, accent));
            case 'a', 'A' ->
                first(
                        first(mark(TONE, TONE_MARKS, accent), mark(ROOF, ROOF_MARKS, accent)),
                        mark(BREVE, BREVE_MARKS, accent));
            default -> null;
        };
    }

    private static @Nullable String mark(String accents, String[] marks, char accent) {
        var found = accents.indexOf(accent);
        return found < 0 ? null : marks[found % marks.length];
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }
}
