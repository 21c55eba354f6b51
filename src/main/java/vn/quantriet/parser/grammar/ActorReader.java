package vn.quantriet.parser.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * Reads a list of bodies: each piece that is a body by itself becomes one; commas inside a name do not part it, and a
 * head shared by names («các Bộ: Quốc phòng, Công an») is given to each.
 */
public final class ActorReader {

    private static final int MOST = 60;
    private static final int FAR = 250;

    private final Grammar grammar;
    private final Tokens tokens;
    private final ActorName names;

    public ActorReader(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.names = new ActorName(grammar);
    }

    /** The bodies named from the token on, or none when no body stands there. */
    public Actors read(int from, int limit) {
        if (!grammar.actor(from, limit) && grammar.told(from, limit)) {
            var end = Math.max(grammar.stranger(from, limit), grammar.after(from, limit, Sort.UNIT));
            return new Actors(List.of(tokens.name(from, end)), end);
        }
        var found = new ArrayList<Phrase>();
        var i = from;
        for (var next = from; next >= 0 && grammar.actor(next, limit) && found.size() < MOST; ) {
            i = beyondSubsets(body(next, limit, found), limit, found);
            next = beyondOrder(i, next(i, limit), limit);
        }
        return found.isEmpty() ? Actors.NONE : new Actors(List.copyOf(found), beyondDots(i, limit));
    }

    /** «Tiếp tục bảo vệ rừng, UBND tỉnh yêu cầu các xã …»: the token at which the body begins that orders, or -1. */
    public int speaker(int from, int limit) {
        for (var i = from + 1; i < Math.min(limit, from + FAR) && !grammar.stop(i); i = grammar.next(i, limit)) {
            if (grammar.comma(i) && tokens.capital(i + 1) && grammar.actor(i + 1, limit)) {
                var order = grammar.afterOrder(read(i + 1, limit).to(), limit);
                return order > 0 && grammar.told(order, limit) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** «Sở Y tế, Công an tỉnh… kiểm tra»: dots after the last body stand for others. */
    private int beyondDots(int from, int limit) {
        var i = from;
        while (i < limit && (tokens.is(i, '…') || tokens.is(i, '.') && tokens.is(i + 1, '.'))) {
            i++;
        }
        var dots = i > from && tokens.is(i, '.') ? i + 1 : i;
        return dots > from && dots < limit && grammar.predicate(dots, limit) && !tokens.capital(dots) ? dots : from;
    }

    /** Adds the body that stands here, or all that share its head, and answers the token after it. */
    private int body(int i, int limit, List<Phrase> found) {
        var shared = SharedHead.at(grammar, i, limit);
        if (shared != null) {
            return shared.read(found, names);
        }
        var end = names.end(i, limit);
        found.add(tokens.name(i, nameEnd(i, end, limit)));
        return end;
    }

    /** «Sở Y tế - Cơ quan thường trực …», «Chủ tịch xã đó», «UBND tỉnh cũng …»: that is no part of the name. */
    private int nameEnd(int from, int end, int limit) {
        for (var i = from + 1; i < end; i++) {
            if (tokens.is(i, '-')
                    && tokens.spaced(i + 1)
                    && (tokens.capital(i + 1) ? grammar.at(i + 1, limit, Sort.GROUP) : kind(i + 1, limit))) {
                return i;
            }
        }
        var last = tokens.id(end - 1);
        return (last == Word.DO || last == Word.ALSO) && end - from > 1 ? end - 1 : end;
    }

    /** «cơ quan thường trực», «đơn vị chủ trì», not one word of a name. */
    private boolean kind(int i, int limit) {
        return grammar.after(i, limit, Sort.GROUP) > i + 2;
    }

    /** «yêu cầu các bộ, ngành và đề nghị cộng đồng doanh nghiệp»: the second order goes on with the list. */
    private int beyondOrder(int i, int next, int limit) {
        return next > i && grammar.and(next - 1) && grammar.at(next, limit, Sort.ORDER)
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

    /** «nhất là Báo …, Đài …»: bodies by name are added, common nouns are passed over. */
    private int beyondSubsets(int from, int limit, List<Phrase> found) {
        var i = from;
        for (var pointed = 0; pointed < MOST; pointed++) {
            var next = next(i, limit);
            var words = grammar.after(next < 0 ? i : next, limit, Sort.SUBSET);
            if (words < 0) {
                break;
            }
            i = subset(words, limit, found);
        }
        return i;
    }

    private int subset(int words, int limit, List<Phrase> found) {
        var named = new ArrayList<Phrase>();
        var at = words;
        for (var next = words; next >= 0 && grammar.actor(next, limit) && named.size() < MOST; ) {
            at = body(next, limit, named);
            next = next(at, limit);
        }
        named.removeIf(body -> !Character.isUpperCase(body.text().charAt(0)));
        found.addAll(named);
        while (at < limit && !grammar.comma(at) && !grammar.stop(at) && !grammar.predicate(at, limit)) {
            at++;
        }
        return grammar.comma(at) ? at + 1 : at;
    }
}
