package vn.quantriet.parser.citation;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.calendar.WrittenDate;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * The number and symbol of a document, from one token up to another: «20-CT/TU», «012/CT-UBND», «22/2023/QH15»,
 * «1234/VPCP-KTTH», with the spaces and line breaks that scanning puts in.
 */
public record DocumentNumber(int from, int to) {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int SO = VOCABULARY.word("số");
    private static final int NGAY = VOCABULARY.word("ngày");

    /** The number that begins at the token, or null. */
    public static @Nullable DocumentNumber at(Tokens tokens, int from) {
        var announced = announced(tokens, from);
        if (!announced && !separator(tokens, from + 1)
                || !tokens.number(from)
                || tokens.length(from) > 6
                || glued(tokens, from)) {
            return null;
        }
        if (announced && spaced(tokens, from + 1)) {
            return new DocumentNumber(from, end(tokens, from + 1));
        }
        if (bare(tokens, from)) {
            return new DocumentNumber(from, from + 1);
        }
        var i = from + 1;
        if (tokens.is(i, '/') && tokens.length(i + 1) == 4 && tokens.number(i + 1) && separator(tokens, i + 2)) {
            i += 2;
        }
        var known = separator(tokens, i) && VOCABULARY.at(tokens, i + 1, Sort.SYMBOL) && lettered(tokens, i + 1);
        if (!separator(tokens, i) || !(known || unknownSymbol(tokens, from, i))) {
            return null;
        }
        return new DocumentNumber(from, end(tokens, i + 1));
    }

    /** «Số: …/CT-UBND», «Số      -CV/ĐU»: dots or room are left for the figure behind «số». */
    public static boolean missing(Tokens tokens, int from, int after) {
        var i = from;
        while (i < after && (tokens.is(i, '.') || tokens.is(i, '\u2026'))) {
            i++;
        }
        return i + 1 < after && separator(tokens, i) && tokens.shouted(i + 1);
    }

    /** «Công điện số 1409 ngày 15 tháng 9 năm 2021»: the symbol is left out. */
    private static boolean bare(Tokens tokens, int from) {
        if (tokens.id(from - 1) != SO || tokens.id(from + 1) != NGAY) {
            return false;
        }
        var date = WrittenDate.at(tokens, from + 1);
        for (var type = from - 2; type >= from - 4 && type >= 0; type--) {
            if (VOCABULARY.after(tokens, type, Sort.DOCUMENT_TYPE) == from - 1 && tokens.capital(type)) {
                return date != null && date.hasYear();
            }
        }
        return false;
    }

    /** «số 115 CĐ-TTg»: the slash is left out. */
    private static boolean spaced(Tokens tokens, int symbol) {
        return VOCABULARY.at(tokens, symbol, Sort.SYMBOL)
                && lettered(tokens, symbol)
                && tokens.is(symbol + 1, '-')
                && tokens.touches(symbol + 1)
                && lettered(tokens, symbol + 2);
    }

    /** The number without spaces, hyphens and slashes made ordinary. */
    public String text(Tokens tokens) {
        var text = new StringBuilder();
        for (var i = from; i < to; i++) {
            if (tokens.is(i, '-') || tokens.is(i, '/')) {
                text.append((char) tokens.id(i));
            } else {
                text.append(tokens.source(), tokens.start(i), tokens.end(i));
            }
        }
        return text.toString();
    }

    /** True when «số» stands before the number. */
    public static boolean announced(Tokens tokens, int from) {
        return tokens.id(from - 1) == SO || tokens.is(from - 1, ':') && tokens.id(from - 2) == SO;
    }

    private static boolean glued(Tokens tokens, int from) {
        return tokens.touches(from)
                && (separator(tokens, from - 1) || tokens.word(from - 1) || tokens.is(from - 1, '.'))
                && tokens.id(from - 1) != SO;
    }

    private static boolean separator(Tokens tokens, int i) {
        return tokens.is(i, '-') || tokens.is(i, '/');
    }

    /** Letters name many offices; without «số» before it the symbol must be long enough not to be a unit. */
    private static boolean unknownSymbol(Tokens tokens, int from, int separator) {
        var symbol = separator + 1;
        if (!lettered(tokens, symbol) || tokens.spaced(symbol)) {
            return false;
        }
        if (tokens.spaced(separator)) {
            return announced(tokens, from) && tokens.is(separator, '/');
        }
        return announced(tokens, from)
                || tokens.is(separator, '/')
                        && tokens.shouted(symbol)
                        && (tokens.length(symbol) >= 3 || offices(tokens, symbol));
    }

    /** «35/VP-KTN»: two short names of offices, tied by a hyphen. */
    private static boolean offices(Tokens tokens, int symbol) {
        return tokens.length(symbol) == 2
                && tokens.is(symbol + 1, '-')
                && tokens.touches(symbol + 1)
                && tokens.touches(symbol + 2)
                && tokens.shouted(symbol + 2);
    }

    private static boolean lettered(Tokens tokens, int i) {
        var plain = tokens.shouted(i) && !tokens.accented(i);
        return plain || tokens.word(i) && tokens.capital(i) && capitals(tokens, i) >= Math.min(2, tokens.length(i));
    }

    private static int capitals(Tokens tokens, int i) {
        var capitals = 0;
        for (var at = tokens.start(i); at < tokens.end(i); at++) {
            capitals += Character.isUpperCase(tokens.source().charAt(at)) ? 1 : 0;
        }
        return capitals;
    }

    private static int end(Tokens tokens, int symbol) {
        var end = afterFigures(tokens, symbol + 1);
        var parts = 1;
        while ((separator(tokens, end) && joined(tokens, end, parts) || tied(tokens, end))
                && lettered(tokens, end + 1)) {
            end = afterFigures(tokens, end + 2);
            parts++;
        }
        return end;
    }

    /** «841/SNN&PTNT». */
    private static boolean tied(Tokens tokens, int i) {
        return tokens.is(i, '&') && tokens.touches(i) && tokens.touches(i + 1);
    }

    private static int afterFigures(Tokens tokens, int i) {
        return tokens.number(i) && tokens.touches(i) ? i + 1 : i;
    }

    /** A hyphen with spaces on both sides goes on only from the kind of document to its body. */
    private static boolean joined(Tokens tokens, int separator, int parts) {
        var apart = tokens.spaced(separator) && tokens.spaced(separator + 1);
        return !apart || parts == 1 && tokens.length(separator + 1) <= 6;
    }
}
