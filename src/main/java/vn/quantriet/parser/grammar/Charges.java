package vn.quantriet.parser.grammar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * What a steering committee is in charge of belongs to its name though it may begin like a verb: «Ban Chỉ đạo quốc gia
 * về phòng, chống thiên tai», «Ban Chỉ đạo tỉnh chuyển đổi số».
 */
final class Charges {

    private static final int FAR = 8;

    private final Grammar grammar;
    private final Tokens tokens;
    private final Callings callings;

    Charges(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.callings = new Callings(grammar);
    }

    /** The token after what the body whose name begins at {@code start} is in charge of, or -1. */
    int after(int start, int i, int limit) {
        var field = tokens.id(i) == Word.VE ? i + 1 : i;
        var end = grammar.after(field, limit, Sort.FIELD);
        var more = end > field + 1 && end > grammar.after(field, limit, Sort.VERB);
        var steers = steering(start, i);
        return more && steers ? end : callings.after(start, i, limit, steers);
    }

    /** «Ban Chỉ đạo», «Ban Chỉ huy», «Tổ công tác» stands before it. */
    private boolean steering(int start, int i) {
        for (var at = i - 2; at >= Math.max(start, i - FAR); at--) {
            var board = tokens.id(at) == Word.BOARD && tokens.id(at + 1) == Word.ONLY;
            if (board || tokens.id(at) == Word.TO && tokens.id(at + 1) == Word.TASK) {
                return true;
            }
        }
        return false;
    }
}
