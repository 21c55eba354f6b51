package vn.quantriet.parser.structure;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.token.Lines;

/** A scan takes «I.» for «1.»: a heading in capitals above another «1.», and further below «II.» in capitals too. */
final class FirstRoman {

    private FirstRoman() {}

    /** The line of such a heading, or -1. */
    static int in(Lines lines, int[] text) {
        var found = -1;
        for (var i = 0; i + 1 < text.length; i++) {
            var label = heading(lines, text[i]);
            if (label == null) {
                continue;
            }
            if (label.family() == Family.ROMAN) {
                return label.ordinal() == 2 ? found : -1;
            }
            var below = Labels.at(lines.tokens(), lines.first(text[i + 1]), lines.after(text[i + 1]));
            if (found < 0 && one(label) && below != null && one(below)) {
                found = text[i];
            }
        }
        return -1;
    }

    private static boolean one(Label label) {
        return label.family() == Family.ARABIC && label.ordinal() == 1;
    }

    /** The label of a line in capitals, or null. */
    private static @Nullable Label heading(Lines lines, int line) {
        var tokens = lines.tokens();
        var label = Labels.at(tokens, lines.first(line), lines.after(line));
        var words = label != null && lines.words(line) > 1 && tokens.shouted(label.to());
        return words && tokens.shouted(lines.after(line) - 1) ? label : null;
    }
}
