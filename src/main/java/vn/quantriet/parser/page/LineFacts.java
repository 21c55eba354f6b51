package vn.quantriet.parser.page;

import java.util.Set;
import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Questions about a single line that every stage of reading the page asks. */
final class LineFacts {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int DIEU = VOCABULARY.word("điều");
    private static final int CHUONG = VOCABULARY.word("chương");
    private static final Set<String> FIELDS = Set.of("NUMBER", "ISSUER", "DATE", "SUBJECT", "TYPE");
    private static final int PROSE_WORDS = 12;
    private static final int LOOKED_AT = 400;

    final Lines lines;
    final Tokens tokens;
    private final boolean spread;

    LineFacts(Lines lines) {
        this.lines = lines;
        this.tokens = lines.tokens();
        this.spread = spread();
    }

    /** A blank line parts nothing where every line stands apart. */
    boolean parts(int line) {
        return !says(line) && (!spread || line > 0 && !says(line - 1));
    }

    private boolean spread() {
        var said = 0;
        var together = 0;
        for (var line = 1; line < Math.min(lines.size(), LOOKED_AT); line++) {
            said += says(line) ? 1 : 0;
            together += says(line) && says(line - 1) ? 1 : 0;
        }
        return said > PROSE_WORDS && together * PROSE_WORDS < said;
    }

    int words(int line) {
        return lines.words(line);
    }

    boolean says(int line) {
        return lines.says(line);
    }

    /** Running Vietnamese text, long enough not to be a headline or a button. */
    boolean prose(int line) {
        return words(line) >= PROSE_WORDS && vietnamese(line) && !shouted(line);
    }

    boolean vietnamese(int line) {
        return lines.accented(line) * 5 >= words(line) * 2;
    }

    boolean shouted(int line) {
        return words(line) > 0 && lines.shouted(line) * 10 >= words(line) * 7;
    }

    boolean beginsSmall(int line) {
        var first = lines.first(line);
        return tokens.word(first) && !tokens.capital(first);
    }

    /** True when the line ends as a sentence, a list item or an announcement does. */
    boolean ends(int line) {
        var last = lines.after(line) - 1;
        return lines.count(line) > 0
                && (tokens.is(last, '.')
                        || tokens.is(last, '\u2026')
                        || tokens.is(last, ';')
                        || tokens.is(last, ':')
                        || tokens.is(last, '/'));
    }

    boolean bullet(int line) {
        var first = lines.first(line);
        return lines.count(line) > 1 && (tokens.is(first, '-') || tokens.is(first, '+') || tokens.is(first, '\u2022'));
    }

    /** True when the line seems to begin with a label: «1.», «a)», «II-», «Điều 5.», «Chương I». */
    boolean labelled(int line) {
        var first = lines.first(line);
        if (tokens.id(first) == DIEU || tokens.id(first) == CHUONG) {
            return tokens.capital(first) && (tokens.number(first + 1) || tokens.shouted(first + 1));
        }
        var short_ = tokens.number(first) || tokens.word(first) && tokens.length(first) < 5;
        return short_
                && (tokens.is(first + 1, '.') || tokens.is(first + 1, ')') || tokens.is(first + 1, '-'))
                && (tokens.number(first) || tokens.shouted(first) || tokens.length(first) == 1);
    }

    /** True when the line, after bullets and brackets, begins with a term of the sort. */
    boolean begins(int line, Sort sort) {
        return VOCABULARY.after(tokens, lines.first(line), lines.after(line), sort) >= 0;
    }

    /** «Số hiệu: …»: a field under which the page files the document tells what the document is, like its head. */
    boolean field(int line) {
        var first = lines.first(line);
        var label = VOCABULARY.after(tokens, first, lines.after(line), Sort.FURNITURE);
        var value = label < 0 ? null : VOCABULARY.value(tokens, first, label);
        return value != null && FIELDS.contains(value);
    }

    boolean holdsColon(int line) {
        for (var i = lines.first(line); i < lines.after(line); i++) {
            if (tokens.is(i, ':')) {
                return true;
            }
        }
        return false;
    }

    boolean holds(int line, Sort sort) {
        for (var i = lines.first(line); i < lines.after(line); i++) {
            if (VOCABULARY.after(tokens, i, lines.after(line), sort) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The same for a term that may go on over the end of the line. */
    boolean startsWithin(int line, Sort sort) {
        for (var i = lines.first(line); i < lines.after(line); i++) {
            if (VOCABULARY.at(tokens, i, sort)) {
                return true;
            }
        }
        return false;
    }

    boolean numbersOnly(int line) {
        return lines.count(line) > 0 && words(line) == 0;
    }
}
