package vn.quantriet.parser.structure;

import java.util.Arrays;
import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * The lines on which articles begin, found before the text is read: «I.» beneath «Điều 1» belongs to it where «Điều 2»
 * follows, and to an annex where none does.
 */
final class Articles {

    private static final int ARTICLE = Vocabulary.ofDirectives().word("điều");
    private static final int SIGNS = 4;

    private final int[] lines;
    private final int[] ordinals;

    private Articles(int[] lines, int[] ordinals) {
        this.lines = lines;
        this.ordinals = ordinals;
    }

    static Articles in(Lines lines, int[] text) {
        var found = new int[text.length];
        var ordinals = new int[text.length];
        var count = 0;
        for (var line : text) {
            var ordinal = ordinal(lines, line);
            if (ordinal > 0) {
                found[count] = line;
                ordinals[count++] = ordinal;
            }
        }
        return new Articles(Arrays.copyOf(found, count), Arrays.copyOf(ordinals, count));
    }

    private static int ordinal(Lines lines, int line) {
        var tokens = lines.tokens();
        var i = lines.first(line);
        var last = Math.min(lines.after(line), i + SIGNS);
        while (i < last && !tokens.word(i)) {
            i++;
        }
        var article = tokens.id(i) == ARTICLE && tokens.capital(i) && tokens.number(i + 1);
        return article && i + 1 < lines.after(line) ? tokens.value(i + 1) : -1;
    }

    /** The next article below the line has the number. */
    boolean follows(int line, int ordinal) {
        var at = Arrays.binarySearch(lines, line);
        var next = at < 0 ? -at - 1 : at + 1;
        return next < lines.length && ordinals[next] == ordinal;
    }
}
