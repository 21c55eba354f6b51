package vn.quantriet.parser.duty;

import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Passes over what stands between a body and its verb: «Sở Nội vụ, theo chức năng, nhiệm vụ được giao, chủ trì …». */
final class Asides {

    private static final int FAR = 250;

    private final Grammar grammar;
    private final Tokens tokens;

    Asides(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /** The token after brackets and asides that begin here; where there are none, this one. */
    int beyond(int from, int to) {
        var i = from;
        if (i < to && tokens.is(i, '(')) {
            i = grammar.afterBracket(i, to);
        }
        if (grammar.comma(i) && !grammar.predicate(i + 1, to) && grammar.aside(i + 1, to)) {
            i++;
        }
        return grammar.aside(i, to) ? afterAside(i, to) : i;
    }

    /** «… nhiệm vụ được giao khẩn trương …», «… của đơn vị mình tổ chức …»: behind these words the aside is over. */
    private boolean given(int i) {
        return tokens.id(i - 1) == Word.OWN || tokens.id(i - 1) == Word.GIAO && tokens.id(i - 2) == Word.DUOC;
    }

    private int afterAside(int from, int to) {
        var words = grammar.after(from, to, Sort.ASIDE);
        if (words - from > 1 && !tokens.capital(words) && (grammar.verb(words, to) || grammar.adverb(words, to))) {
            return words;
        }
        var start = from;
        for (var i = grammar.after(from, to, Sort.ASIDE);
                i < Math.min(to, from + FAR) && !tokens.is(i, ';') && !tokens.is(i, ':');
                i = grammar.next(i, to)) {
            start = grammar.comma(i) ? i : start;
            if (tokens.id(i - 1) == Word.NAY && !tokens.capital(i) && (grammar.verb(i, to) || grammar.adverb(i, to))) {
                return i;
            }
            if (given(i) && !tokens.capital(i) && (grammar.verb(i, to) || grammar.adverb(i, to))) {
                return i;
            }
            if (grammar.at(i, to, Sort.LEAD) || grammar.at(i, to, Sort.MODAL) && tokens.id(i) != Word.DUOC) {
                return i;
            }
            if (grammar.comma(i) && grammar.predicate(i + 1, to)) {
                return i + 1;
            }
        }
        for (var i = start + 1; i < Math.min(to, from + FAR); i = grammar.next(i, to)) {
            if ((grammar.verb(i, to) || grammar.adverb(i, to)) && !tokens.capital(i) && tokens.id(i - 1) != Word.DUOC) {
                return i;
            }
        }
        return from;
    }
}
