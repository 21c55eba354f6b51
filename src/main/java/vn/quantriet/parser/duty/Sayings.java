package vn.quantriet.parser.duty;

import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** The words by which a report lets the document speak. */
final class Sayings {

    private static final int NEAR = 30;

    private final Grammar grammar;
    private final Tokens tokens;

    Sayings(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /** «Công điện nêu rõ, …», «Chỉ thị nhấn mạnh: …»: the token after what says that the document speaks, or -1. */
    int after(int from, int limit) {
        var i = grammar.after(from, limit, Sort.DOCUMENT_TYPE);
        while (i > 0 && i < Math.min(limit, from + NEAR) && !grammar.stop(i) && !grammar.comma(i)) {
            var says = grammar.after(i, limit, Sort.STATES);
            if (says > 0 && (grammar.comma(says) || tokens.is(says, ':'))) {
                return says + 1;
            }
            i = grammar.next(i, limit);
        }
        return -1;
    }
}
