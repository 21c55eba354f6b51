package vn.quantriet.parser.grammar;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Finds where several names share one head: after its colon, or right behind it where two names or more follow. */
final class HeadFinder {

    private static final String AREA = "AREA";
    private static final String BODY = "BODY";

    private final Grammar grammar;
    private final Tokens tokens;
    private final int limit;

    HeadFinder(Grammar grammar, int limit) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.limit = limit;
    }

    @Nullable
    SharedHead at(int from) {
        var head = grammar.afterArticle(from, limit);
        var end = Math.max(grammar.after(head, limit, Sort.BODY), grammar.after(head, limit, Sort.UNIT));
        if (end < 0 || several(head, end) || !tokens.is(end, ':') || !tokens.capital(end + 1) || acts(end + 1)) {
            var below = below(head);
            var named = head > from || tokens.capital(head) && kind(head, BODY) > 0;
            return below == null && named ? beside(head, head) : below;
        }
        return new SharedHead(grammar, head, head, end, limit);
    }

    /** «Đài Tiếng nói: Chủ trì xây dựng …»: work follows the colon, and no name. */
    private boolean acts(int i) {
        return grammar.at(i, limit, Sort.LEAD) || grammar.predicate(i, limit) && !grammar.at(i, limit, Sort.FIELD);
    }

    /** «Giám đốc các Sở: …», «Chủ tịch UBND các xã: …»: only names follow, and no order in their place. */
    private @Nullable SharedHead below(int office) {
        var person = Math.max(office, grammar.after(office, limit, Sort.PERSON));
        if (person > office && tokens.is(person, ':') && grammar.at(person + 1, limit, Sort.BODY)) {
            return new SharedHead(grammar, office, office, person, limit);
        }
        var body = Math.max(person, grammar.after(person, limit, Sort.BODY));
        var colon = Math.max(grammar.after(body + 1, limit, Sort.BODY), grammar.after(body + 1, limit, Sort.UNIT));
        var all = body > office && tokens.id(body) == Word.CAC;
        if (all && colon > 0 && tokens.is(colon, ':') && !several(body + 1, colon) && names(colon + 1)) {
            return new SharedHead(grammar, office, body + 1, colon, limit);
        }
        var kinds = kinds(office, body);
        return kinds == null && all ? beside(office, body + 1) : kinds;
    }

    /** «tỉnh, thành phố» is more than one kind. */
    private boolean several(int from, int to) {
        for (var i = from; i < to; i++) {
            if (grammar.comma(i)) {
                return true;
            }
        }
        return false;
    }

    /** «UBND các tỉnh, thành phố: Quê Mới, An Phú», «Các sở, ngành liên quan: …»: names of more than one kind. */
    private @Nullable SharedHead kinds(int office, int body) {
        var article = tokens.id(office - 1) == Word.CAC ? office - 1 : body;
        var colon = tokens.id(article) == Word.CAC ? kindsEnd(article + 1) : -1;
        return colon > 0 && tokens.is(colon, ':') && named(article + 1, colon + 1)
                ? new SharedHead(grammar, Math.min(office, article), article, colon, limit)
                : null;
    }

    private boolean named(int kind, int name) {
        return places(kind) ? names(name) : tokens.capital(name) && grammar.at(name, limit, Sort.FIELD);
    }

    /** Places have the names that follow, not departments. */
    boolean places(int kind) {
        return local(kind) || kind(kind, AREA) > 0;
    }

    /** The token after «tỉnh, thành phố ven biển», «địa phương sau», «sở, ngành»; -1 where no kind stands. */
    private int kindsEnd(int from) {
        var value = kind(from, AREA) > 0 ? AREA : BODY;
        var i = local(from) ? from + 2 : kind(from, value);
        while (i > 0 && (grammar.comma(i) || grammar.and(i)) && kind(i + 1, value) > 0) {
            i = kind(i + 1, value);
        }
        return i > 0 ? Math.max(i, grammar.after(i, limit, Sort.QUALIFIER)) : -1;
    }

    private boolean local(int i) {
        return tokens.id(i) == Word.DIA && tokens.id(i + 1) == Word.PHUONG;
    }

    private int kind(int from, String value) {
        var end = grammar.after(from, limit, Sort.UNIT);
        return end > 0 && value.equals(grammar.value(from, end)) ? end : -1;
    }

    private boolean names(int i) {
        return tokens.capital(i)
                && (grammar.at(i, limit, Sort.FIELD)
                        || !grammar.predicate(i, limit) && (tokens.capital(i + 1) || grammar.comma(i + 1)));
    }

    /** «UBND các xã Quê Mới, An Phú», «các Sở Xây dựng, Nội vụ»: the names stand right behind their noun. */
    private @Nullable SharedHead beside(int office, int head) {
        var area = kind(head, AREA);
        var end = area > 0 ? area : kind(head, BODY);
        var next = end < 0 || several(head, end) ? -1 : area > 0 ? placeEnd(end) : fieldEnd(end);
        if (next < 0 || !grammar.comma(next) && tokens.id(next) != Word.VA) {
            return null;
        }
        var second = area > 0 ? Math.max(placeEnd(next + 1), placeByItself(next + 1)) : fieldEnd(next + 1);
        if (area < 0 && tokens.id(head - 1) != Word.CAC && !ministry(head) && grammar.at(next + 1, limit, Sort.BODY)) {
            return null;
        }
        return second > 0 ? new SharedHead(grammar, office, head, end, limit) : null;
    }

    /** «Sở Y tế, Công an» are two bodies of a province, «Bộ Y tế, Công an» two ministries. */
    private boolean ministry(int head) {
        return tokens.id(head) == Word.BO;
    }

    /** The token after «thành phố Quê Mới» in a list of districts, or -1. */
    int placeByItself(int i) {
        var unit = kind(i, AREA);
        var named = unit > 0 && (!tokens.capital(i) || tokens.number(unit));
        return named ? placeEnd(unit) : -1;
    }

    /** The token after a number or a run of capitals that names a place, no body and no region; or -1. */
    private int placeEnd(int from) {
        if (tokens.number(from)) {
            return from + 1;
        }
        if (grammar.at(from, limit, Sort.BODY) || grammar.at(from, limit, Sort.QUALIFIER)) {
            return -1;
        }
        var i = from;
        while (i < limit && tokens.word(i) && tokens.capital(i)) {
            i++;
        }
        return i > from ? i : -1;
    }

    private int fieldEnd(int from) {
        var field = tokens.capital(from) ? grammar.after(from, limit, Sort.FIELD) : -1;
        var body = grammar.after(from, limit, Sort.BODY);
        return body > field || body > 0 && grammar.at(body, limit, Sort.UNIT) ? -1 : field;
    }
}
