package vn.quantriet.parser.grammar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * Bodies called after their work: «Trung tâm Kiểm soát thanh toán bảo hiểm», «Phòng Kiểm tra, giám sát», «Ban Chỉ đạo
 * thực hiện Chương trình 06». The verb belongs to the name where the name is told to act, or headed by a colon, behind.
 */
final class Callings {

    private static final int FAR = 16;

    private final Grammar grammar;
    private final Tokens tokens;

    Callings(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /** The token after the name of which the words at {@code i} are still part, or -1. */
    int after(int start, int i, int limit, boolean steers) {
        var begins = grammar.comma(i) || grammar.and(i) ? i + 1 : i;
        if (begins >= limit || tokens.capital(begins) || !grammar.verb(begins, limit)) {
            return -1;
        }
        var verb = grammar.after(begins, limit, Sort.VERB);
        var charged = steers && begins == i && tokens.capital(verb) && !grammar.actor(verb, limit);
        return charged || called(start, i) ? end(verb, limit) : -1;
    }

    /** Right behind the kind of body a verb with a capital, as only a name has it, ends here. */
    private boolean called(int start, int end) {
        var at = grammar.after(grammar.afterArticle(start, end), end, Sort.BODY);
        while (at > 0 && at < end && tokens.shouted(at)) {
            at++;
        }
        return at > 0
                && tokens.capital(at)
                && grammar.after(at, end, Sort.VERB) == end
                && !grammar.at(at, end, Sort.FIELD);
    }

    /** The token of what the body is told, or its colon; -1 where its work has an object as in a sentence. */
    private int end(int verb, int limit) {
        var i = verb;
        while (i < limit && !tokens.capital(i) && grammar.verb(i, limit)) {
            i = grammar.after(i, limit, Sort.VERB);
        }
        for (; i < Math.min(limit, verb + FAR); i = next(i, limit)) {
            if (tokens.is(i, ':') || told(i, limit)) {
                return i;
            }
            var parts = grammar.comma(i) || grammar.and(i);
            if (parts && (i + 1 >= limit || told(i + 1, limit)) || !parts && over(i, limit)) {
                return -1;
            }
        }
        return i == limit ? limit : -1;
    }

    private int next(int i, int limit) {
        return Math.max(
                i + 1, Math.max(grammar.after(i, limit, Sort.COMPOUND), grammar.after(i, limit, Sort.DOCUMENT_TYPE)));
    }

    private boolean told(int i, int limit) {
        return !tokens.capital(i) && grammar.predicate(i, limit);
    }

    private boolean over(int i, int limit) {
        return grammar.stop(i)
                || tokens.is(i, '(')
                || tokens.id(i) == Word.VIEC
                || tokens.id(i) == Word.CAC
                || tokens.id(i) == Word.NHUNG
                || grammar.aside(i, limit)
                || grammar.tail(i, limit);
    }
}
