package vn.quantriet.parser.vocabulary;

import vn.quantriet.parser.token.Tokens;

/** The terms found in a text: looked up once for each token, since every stage asks again. */
public final class Terms {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final Reach REACH = VOCABULARY.reach();

    private final Tokens tokens;
    private final int[] longest;

    public Terms(Tokens tokens) {
        this.tokens = tokens;
        this.longest = new int[tokens.size()];
        for (var i = 0; i < longest.length; i++) {
            longest[i] = VOCABULARY.longest(tokens, i);
        }
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The place after the longest term of this sort that begins at the token and ends by {@code limit}, or -1. */
    public int after(int i, int limit, Sort sort) {
        if (i < 0 || i >= limit || i >= longest.length) {
            return -1;
        }
        if ((REACH.sorts(longest[i]) & sort.bit()) == 0) {
            return -1;
        }
        var length = REACH.length(longest[i], sort);
        return i + length <= limit ? i + length : VOCABULARY.after(tokens, i, limit, sort);
    }

    /** True when a term of the sort begins at the token. */
    public boolean begins(int i, Sort sort) {
        return begins(i, sort.bit());
    }

    /** True when a term of one of the sorts begins at the token. */
    public boolean begins(int i, Sorts sorts) {
        return begins(i, sorts.bits());
    }

    private boolean begins(int i, long sorts) {
        return i >= 0 && i < longest.length && (REACH.sorts(longest[i]) & sorts) != 0;
    }
}
