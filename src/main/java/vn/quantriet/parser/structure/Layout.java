package vn.quantriet.parser.structure;

import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * Tells by the layout whether a line begins a paragraph or goes on with the one above: blank lines, widths,
 * endings.
 */
final class Layout {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int NARROW = 160;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 400;
    private static final int INDENT = 4;

    private final Lines lines;
    private final Tokens tokens;
    private final boolean blocks;
    private final int width;
    private final int step;

    Layout(Lines lines, int[] text) {
        this.lines = lines;
        this.tokens = lines.tokens();
        this.width = usualWidth(lines, text);
        this.step = doubleSpaced(text) ? 2 : 1;
        this.blocks = blankBetween(text, step) * 12 > text.length;
    }

    /** Every line stands apart and many go on with a small letter: the blank lines tell nothing. */
    private boolean doubleSpaced(int[] text) {
        if (width >= NARROW) {
            return false;
        }
        var small = 0;
        for (var line : text) {
            small += small(line) ? 1 : 0;
        }
        return blankBetween(text, 1) * 10 > (text.length - 1) * 9 && small * 6 > text.length;
    }

    /** True when the line surely begins something: the one above is over. */
    boolean begins(int above, int line) {
        if (above >= 0 && torn(above, line)) {
            return false;
        }
        if (above < 0 || apart(above, line) && (over(above) || blocks || !small(line))) {
            return true;
        }
        if (blocks && lines.width(above) < NARROW) {
            var heads = width >= NARROW && short_(above) && !small(line);
            return heads || bullet(line) && over(above);
        }
        if (width >= NARROW) {
            return !small(line) || over(above);
        }
        return over(above) && (!full(above, line) || indented(above, line)) || !small(line) && short_(above);
    }

    /** The first line of a paragraph set in from the line above, which went on with one. */
    private boolean indented(int above, int line) {
        return indent(line) - indent(above) >= INDENT && !small(line);
    }

    private int indent(int line) {
        return tokens.start(lines.first(line)) - lines.start(line);
    }

    /** A full line without an end above what belongs to the page: the sentence goes on beneath, be it with a name. */
    private boolean torn(int above, int line) {
        var open = width < NARROW && full(above, line) && !over(above) && !heading(above) && !bullet(line);
        for (var between = above + 1; open && between < line; between++) {
            if (lines.says(between)) {
                return true;
            }
        }
        return false;
    }

    /** True when a label on the line would stand at the beginning of a paragraph. */
    boolean labelled(int above, int line) {
        return begins(above, line) || over(above) || short_(above) || heading(above);
    }

    boolean bullet(int line) {
        var first = lines.first(line);
        var signed = tokens.is(first, '-') || tokens.is(first, '+') || tokens.is(first, '\u2022');
        return lines.count(line) > 1 && (signed || starred(line));
    }

    /** A hyphen that only the line's end tore off («kinh tế / - xã hội») starts nothing. */
    boolean bulletBegins(int above, int line) {
        var next = starred(line) ? lines.first(line) : lines.first(line) + 1;
        var large = !tokens.word(next) || tokens.capital(next);
        return bullet(line) && (above < 0 || large || over(above) || apart(above, line));
    }

    /** «* …»: the star made no token; only where something stands before the first one is the source looked at. */
    private boolean starred(int line) {
        var at = lines.start(line);
        if (tokens.start(lines.first(line)) - at < 2) {
            return false;
        }
        var source = tokens.source();
        while (at < lines.end(line) && source.charAt(at) == ' ') {
            at++;
        }
        return at + 1 < lines.end(line) && source.charAt(at) == '*' && source.charAt(at + 1) == ' ';
    }

    private boolean apart(int above, int line) {
        return line - above > step;
    }

    private boolean over(int line) {
        var last = lines.after(line) - 1;
        return tokens.is(last, '.')
                || tokens.is(last, ';')
                || tokens.is(last, ':')
                || tokens.is(last, '/')
                || tokens.is(last, ')') && lines.width(line) < width * 3 / 4;
    }

    private boolean small(int line) {
        var first = lines.first(line);
        return tokens.word(first) && !tokens.capital(first) || tokens.is(first, '(') || tokens.is(first, ',');
    }

    private boolean short_(int line) {
        return lines.width(line) < width * 7 / 10;
    }

    private boolean heading(int line) {
        var first = lines.first(line);
        return tokens.shouted(first) && tokens.shouted(lines.after(line) - 1)
                || VOCABULARY.at(tokens, first, Sort.SKIPPED);
    }

    /** True when the next line's first word had no room left on this one. */
    private boolean full(int line, int next) {
        var word = lines.count(next) == 0 ? 0 : tokens.length(lines.first(next));
        return lines.width(line) + 1 + word > width * 9 / 10;
    }

    private static int usualWidth(Lines lines, int[] text) {
        if (text.length == 0) {
            return NARROW;
        }
        var counts = new int[WIDEST + 1];
        for (var line : text) {
            counts[Math.min(WIDEST, lines.width(line))]++;
        }
        var wider = text.length / 10;
        var width = WIDEST;
        while (width > NARROWEST && wider >= counts[width]) {
            wider -= counts[width--];
        }
        return width;
    }

    private static int blankBetween(int[] text, int step) {
        var blank = 0;
        for (var i = 1; i < text.length; i++) {
            blank += text[i] - text[i - 1] > step ? 1 : 0;
        }
        return blank;
    }
}
