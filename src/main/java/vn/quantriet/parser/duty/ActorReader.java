package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * Reads a list of bodies: each piece that is a body by itself becomes one; commas inside a name do not part it, and a
 * head shared by names («các Bộ: Quốc phòng, Công an») is given to each.
 */
final class ActorReader {

    private static final int MOST = 60;

    private final Grammar grammar;
    private final Tokens tokens;
    private final ActorName names;

    ActorReader(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.names = new ActorName(grammar);
    }

    /** The bodies named from the token on, or none when no body stands there. */
    Actors read(int from, int limit) {
        if (!grammar.actor(from, limit)) {
            return Actors.NONE;
        }
        var found = new ArrayList<Phrase>();
        var i = from;
        while (found.size() < MOST) {
            var shared = SharedHead.at(grammar, i, limit);
            var end = shared == null ? names.end(i, limit) : shared.read(found, names);
            if (shared == null) {
                found.add(tokens.name(i, end));
            }
            i = end;
            var next = next(i, limit);
            var subset = subset(next < 0 ? i : next, limit, found);
            if (subset > 0) {
                i = subset;
                next = next(i, limit);
            }
            next = beyondOrder(i, next, limit);
            if (next < 0 || !grammar.actor(next, limit)) {
                break;
            }
            i = next;
        }
        return new Actors(List.copyOf(found), i);
    }

    /** «yêu cầu các bộ, ngành và đề nghị cộng đồng doanh nghiệp»: the second order goes on with the list. */
    private int beyondOrder(int i, int next, int limit) {
        return next > 0 && grammar.and(i) && grammar.at(next, limit, Sort.ORDER)
                ? grammar.afterOrder(next, limit)
                : next;
    }

    /** The token after the sign that parts two bodies, or -1. */
    private int next(int i, int limit) {
        var at = i < limit && tokens.is(i, '(') ? grammar.afterBracket(i, limit) : i;
        if (at >= limit) {
            return -1;
        }
        if (grammar.comma(at) || tokens.is(at, ';')) {
            return grammar.and(at + 1) ? at + 2 : at + 1;
        }
        return grammar.and(at) ? at + 1 : -1;
    }

    /**
     * «nhất là Báo …, Đài …»: bodies by name are added, common nouns are passed over; -1 when there is no such
     * word.
     */
    private int subset(int i, int limit, List<Phrase> found) {
        var words = grammar.after(i, limit, Sort.SUBSET);
        if (words < 0) {
            return -1;
        }
        var named = read(words, limit);
        for (var body : named.bodies()) {
            if (Character.isUpperCase(body.text().charAt(0))) {
                found.add(body);
            }
        }
        var at = named.isEmpty() ? words : named.to();
        while (at < limit && !grammar.comma(at) && !grammar.stop(at) && !grammar.predicate(at, limit)) {
            at++;
        }
        return grammar.comma(at) ? at + 1 : at;
    }
}
