package vn.quantriet.parser.vocabulary;

import vn.quantriet.parser.token.Tokens;

/** The terms found in a text: which sorts begin at each token is worked out once, since every stage asks it again. */
public final class Terms {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();

    private final Tokens tokens;
    private final long[] sorts;

    public Terms(Tokens tokens) {
        this.tokens = tokens;
        this.sorts = new long[tokens.size()];
        for (var i = 0; i < sorts.length; i++) {
            sorts[i] = VOCABULARY.sorts(tokens, i);
        }
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The place after the longest term of this sort that begins at the token and ends by {@code limit}, or -1. */
    public int after(int i, int limit, Sort sort) {
        return begins(i, sort) && i < limit ? VOCABULARY.after(tokens, i, limit, sort) : -1;
    }

    /** True when a term of the sort begins at the token. */
    public boolean begins(int i, Sort sort) {
        return i >= 0 && i < sorts.length && (sorts[i] & sort.bit()) != 0;
    }
}
