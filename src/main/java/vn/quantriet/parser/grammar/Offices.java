package vn.quantriet.parser.grammar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Offices held by persons, one after the other, of which the last says whose they are; and bodies that hold them. */
public final class Offices {

    /** «Bộ trưởng» needs no name of what is led. */
    private static final String WHOLE = "WHOLE";

    private static final String BODY = "BODY";
    private static final String WITH_ALL = "WITH_ALL";

    private final Grammar grammar;
    private final Tokens tokens;

    public Offices(Grammar grammar) {
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

    /** «các sở, ban, ngành», «thủ trưởng …», «UBND các xã» act by themselves, «các hộ» may only be meant. */
    public boolean begins(int i, int limit) {
        var head = grammar.afterArticle(i, limit);
        var noun = Math.max(grammar.after(head, limit, Sort.UNIT), grammar.after(head, limit, Sort.GROUP));
        var value = noun < 0 ? null : grammar.value(head, noun);
        return BODY.equals(value) || WITH_ALL.equals(value) || grammar.at(head, limit, Sort.BODY);
    }

    /** «Bộ trưởng, Thủ trưởng cơ quan ngang bộ» are two, «Bộ trưởng, Thủ trưởng các bộ, ngành» lead the same. */
    private boolean whole(int start, int end, int next, int limit) {
        return WHOLE.equals(grammar.value(start, end))
                && tokens.id(grammar.after(next, limit, Sort.PERSON)) != Word.CAC;
    }
}
