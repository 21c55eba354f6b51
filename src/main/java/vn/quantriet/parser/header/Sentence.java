package vn.quantriet.parser.header;

import vn.quantriet.parser.token.Tokens;

/** Where a sentence ends that begins in a head or a headline. */
final class Sentence {

    private Sentence() {}

    static int end(Tokens tokens, int from, int limit) {
        var i = from;
        while (i < limit && !stops(tokens, i, limit)) {
            i++;
        }
        return i;
    }

    private static boolean stops(Tokens tokens, int i, int limit) {
        return tokens.is(i, ';') || tokens.is(i, '.') && (i + 1 >= limit || tokens.spaced(i + 1));
    }
}
