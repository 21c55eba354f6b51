package vn.quantriet.parser.duty;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Cuts a piece of work down to verb and object: without its time, its purpose and its manner. */
final class Action {

    private static final int SHORTEST = 4;
    private static final int SHORT = 8;

    private final Grammar grammar;
    private final Tokens tokens;
    private final Deadlines deadlines;

    Action(Grammar grammar, Deadlines deadlines) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.deadlines = deadlines;
    }

    /** The token at which the verb begins, after a time or sign put before it. */
    int from(int from, int to) {
        var i = from;
        while (i < to) {
            var mention = deadlines.at(i);
            if (mention != null && mention.to() < to) {
                i = mention.to();
            } else if (!tokens.word(i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** The token after the object. */
    int to(int from, int limit) {
        var i = from;
        var object = false;
        while (i < limit && !(object && i - from >= SHORTEST && ends(from, i, limit)) && !closes(i, limit)) {
            var verb = grammar.after(i, limit, Sort.VERB);
            object |= verb < 0 && tokens.word(i) && !grammar.and(i) && !grammar.adverb(i, limit);
            i = verb > 0 && !object ? verb : grammar.next(i, limit);
        }
        if (i < limit && deadlines.at(i) != null && i - 2 > from + SHORTEST && completion(i - 2)) {
            i -= 2;
        }
        while (i > from + 1
                && !tokens.word(i - 1)
                && !tokens.number(i - 1)
                && !tokens.is(i - 1, ')')
                && !tokens.is(i - 1, '"')) {
            i--;
        }
        return Math.min(i, limit);
    }

    @Nullable
    Phrase deliverable(int from, int to) {
        for (var i = from; i < to; i++) {
            var end = grammar.after(i, to, Sort.PRODUCT);
            if (end > 0) {
                return tokens.phrase(i, end);
            }
        }
        return null;
    }

    /** «…, hoàn thành» before the time adds nothing to the work. */
    private boolean completion(int i) {
        return tokens.id(i) == Grammar.HOAN && tokens.id(i + 1) == Grammar.THANH && grammar.comma(i - 1);
    }

    private boolean closes(int i, int limit) {
        return tokens.is(i, ':') || tokens.is(i, ';') || tokens.is(i, '.') && (i + 1 >= limit || tokens.spaced(i + 1));
    }

    private boolean ends(int from, int i, int limit) {
        return tokens.is(i, '(')
                || grammar.at(i, limit, Sort.TAIL) && !belongs(from, i, limit)
                || deadlines.at(i) != null;
    }

    /** A short purpose or rule stays with a short order: «đề xuất các biện pháp để xử lý …». */
    private boolean belongs(int from, int tail, int limit) {
        if (tail - from > SHORT || tokens.id(tail) != Grammar.DE && tokens.id(tail) != Grammar.THEO) {
            return false;
        }
        var end = tail + 1;
        while (end < limit && !grammar.comma(end) && !closes(end, limit) && !tokens.is(end, '(')) {
            end++;
        }
        return end - tail <= 2 * (tail - from) + SHORTEST;
    }
}
