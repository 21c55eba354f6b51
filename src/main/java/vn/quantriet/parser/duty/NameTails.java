package vn.quantriet.parser.duty;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** What may follow the name of a body: which ones are meant, or already what they are told. */
final class NameTails {

    private final Grammar grammar;
    private final Tokens tokens;

    NameTails(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /** «các tỉnh từ Quê Mới đến An Phú»: the token after the last place, or -1. */
    int stretch(int i, int limit) {
        var to = tokens.id(i) == Word.TU ? placeEnd(i + 1, limit) : -1;
        var end = to > i + 1 && tokens.id(to) == Word.DEN ? placeEnd(to + 1, limit) : -1;
        return end > to + 1 ? end : -1;
    }

    private int placeEnd(int from, int limit) {
        var i = from;
        while (i < limit && tokens.word(i) && tokens.capital(i)) {
            i++;
        }
        return i;
    }

    /** «Sở Y tế được giao rà soát …»: of a body by name it is said what it is told, and not which one is meant. */
    boolean told(int start, int headEnd, int i, int limit) {
        var modal = tokens.id(i) == Word.DUOC ? grammar.after(i, limit, Sort.MODAL) : -1;
        return modal > 0
                && grammar.predicate(modal, limit)
                && !grammar.at(grammar.afterArticle(start, limit), headEnd, Sort.GROUP)
                && modal(i, limit) < 0;
    }

    /** «được giao nhiệm vụ …» says which bodies are meant, up to the next sign or word of duty. */
    int given(int i, int limit) {
        if (tokens.id(i) != Word.DUOC) {
            return -1;
        }
        var modal = modal(i, limit);
        if (modal > 0) {
            return modal;
        }
        var at = i + 1;
        while (at < limit
                && tokens.word(at)
                && !grammar.at(at, limit, Sort.LEAD)
                && !grammar.adverb(at, limit)
                && !grammar.at(at, limit, Sort.SUPPORT)) {
            at++;
        }
        return at;
    }

    /** «… được phân công chủ trì … có trách nhiệm»: the word of duty ends the name, however long. */
    private int modal(int from, int limit) {
        for (var i = from + 1; i < Math.min(limit, from + 30) && !grammar.comma(i) && !grammar.stop(i); i++) {
            if (grammar.at(i, limit, Sort.MODAL) && !tokens.is(i, ',') && tokens.id(i) != Word.DUOC) {
                return i;
            }
        }
        return -1;
    }
}
