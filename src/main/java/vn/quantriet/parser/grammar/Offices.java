package vn.quantriet.parser.grammar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Offices held by persons, one after the other, of which the last says whose they are. */
public final class Offices {

    /** «Bộ trưởng» needs no name of what is led. */
    private static final String WHOLE = "WHOLE";

    private final Grammar grammar;
    private final Tokens tokens;

    Offices(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /**
     * «Bí thư, Chủ tịch Ủy ban nhân dân …»: an office that says not yet whose is no body by itself; the token after the
     * next office, or -1.
     */
    int another(int start, int end, int next, int limit) {
        return grammar.after(start, limit, Sort.PERSON) == end
                        && !whole(start, end, next, limit)
                        && tokens.id(start) != Word.CAC
                        && tokens.capital(next)
                ? grammar.after(next, limit, Sort.PERSON)
                : -1;
    }

    /** «Bộ trưởng, Thủ trưởng cơ quan ngang bộ» are two, «Bộ trưởng, Thủ trưởng các bộ, ngành» lead the same. */
    private boolean whole(int start, int end, int next, int limit) {
        return WHOLE.equals(grammar.value(start, end))
                && tokens.id(grammar.after(next, limit, Sort.PERSON)) != Word.CAC;
    }
}
