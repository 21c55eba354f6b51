package vn.quantriet.parser.duty;

import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;

/**
 * Reads a paragraph and writes where its sentences end; full stops in brackets and abbreviations end none, dots of
 * omission only before a capital. What goes on longer than anybody writes is cut, so that no stage has to look further
 * ahead than that.
 */
final class Sentences {

    private static final int LONGEST = 1_000;

    private final Grammar grammar;
    private final Tokens tokens;

    Sentences(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /** The token after the sentence that begins at {@code from}. */
    int end(int from, int limit) {
        var last = Math.min(limit, from + LONGEST);
        for (var i = from; i < last; i = grammar.next(i, last)) {
            if ((tokens.is(i, '.') || tokens.is(i, '\u2026')) && ends(i, limit)) {
                return i + 1;
            }
        }
        return last;
    }

    private boolean ends(int stop, int limit) {
        var next = stop + 1;
        if (next >= limit) {
            return true;
        }
        if (tokens.is(stop, '\u2026') || tokens.is(stop - 1, '.')) {
            return tokens.spaced(next) && tokens.capital(next);
        }
        var more = tokens.is(next, '.') || tokens.is(next, '/');
        return !more && tokens.spaced(next) && !abbreviation(stop) && !small(next);
    }

    /** «TP.», «TM.», «ThS.», but not the end of «VH-TT&DL» or «20-CT/TU». */
    private boolean abbreviation(int stop) {
        var tied = tokens.is(stop - 2, '&') || tokens.is(stop - 2, '-') || tokens.is(stop - 2, '/');
        var joined = tokens.touches(stop - 1) && tied;
        return tokens.shouted(stop - 1)
                && tokens.length(stop - 1) <= 2
                && tokens.touches(stop)
                && !joined
                && !ordinal(stop - 1);
    }

    /** «lần thứ X.», «quý I.», «khóa V.» are figures. */
    private boolean ordinal(int i) {
        var before = tokens.id(i - 1);
        return before == Word.THU || before == Word.QUY || before == Word.KHOA;
    }

    private boolean small(int next) {
        return tokens.word(next) && !tokens.capital(next);
    }
}
