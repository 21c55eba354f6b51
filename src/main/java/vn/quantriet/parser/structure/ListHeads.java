package vn.quantriet.parser.structure;

import java.util.BitSet;
import vn.quantriet.parser.token.Lines;

/**
 * The lines that begin with «1.» where a line with «2.» follows, found before the text is read: such a list begins even
 * beneath a line that is cut off or fills the page to its edge.
 */
final class ListHeads {

    private final BitSet heads = new BitSet();

    static ListHeads in(Lines lines, int[] text) {
        var found = new ListHeads();
        var first = -1;
        for (var line : text) {
            var ordinal = ordinal(lines, line);
            if (ordinal == 2 && first >= 0) {
                found.heads.set(first);
            }
            first = ordinal == 1 ? line : ordinal == 2 ? -1 : first;
        }
        return found;
    }

    boolean at(int line) {
        return heads.get(line);
    }

    /** The figure 1 or 2 before a full stop and a capital, or -1. */
    private static int ordinal(Lines lines, int line) {
        var tokens = lines.tokens();
        var i = lines.first(line);
        var value = tokens.value(i);
        if (value != 1 && value != 2 || i + 2 >= lines.after(line)) {
            return -1;
        }
        var item = tokens.is(i + 1, '.') && tokens.word(i + 2) && tokens.capital(i + 2);
        return item && tokens.length(i) == 1 ? value : -1;
    }
}
