package vn.quantriet.parser.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * «các Bộ: Quốc phòng, Công an», «Giám đốc các Sở: Xây dựng; Nội vụ», «UBND các xã: …»: one head for several names.
 *
 * @param office the first token of what stands before «các»; the same as {@code head} where there is nothing
 * @param head the first token of the noun the names belong to, or «các» where there are several («các tỉnh, thành phố:
 *     …») and the names stand without them
 * @param colon the colon after it
 */
public record SharedHead(Grammar grammar, int office, int head, int colon, int limit) {

    private static final String AREA = "AREA";
    private static final int FAR = 250;
    private static final int LONGEST_KIND = 6;
    private static final int MOST = 60;

    public static @Nullable SharedHead at(Grammar grammar, int from, int limit) {
        var head = grammar.afterArticle(from, limit);
        var end = Math.max(grammar.after(head, limit, Sort.BODY), grammar.after(head, limit, Sort.UNIT));
        if (end < 0
                || several(grammar, head, end)
                || !grammar.tokens.is(end, ':')
                || !grammar.tokens.capital(end + 1)) {
            return below(grammar, head, limit);
        }
        return new SharedHead(grammar, head, head, end, limit);
    }

    /** «Giám đốc các Sở: …», «Chủ tịch UBND các xã: …»: only names follow, and no order in their place. */
    private static @Nullable SharedHead below(Grammar grammar, int office, int limit) {
        var person = Math.max(office, grammar.after(office, limit, Sort.PERSON));
        if (person > office && grammar.tokens.is(person, ':') && grammar.at(person + 1, limit, Sort.BODY)) {
            return new SharedHead(grammar, office, office, person, limit);
        }
        var body = Math.max(person, grammar.after(person, limit, Sort.BODY));
        var colon = Math.max(grammar.after(body + 1, limit, Sort.BODY), grammar.after(body + 1, limit, Sort.UNIT));
        var shared = body > office && grammar.tokens.id(body) == Word.CAC && colon > 0 && grammar.tokens.is(colon, ':');
        return shared && !several(grammar, body + 1, colon) && names(grammar, colon + 1, limit)
                ? new SharedHead(grammar, office, body + 1, colon, limit)
                : places(grammar, office, body, limit);
    }

    /** «tỉnh, thành phố» is more than one kind. */
    private static boolean several(Grammar grammar, int from, int to) {
        for (var i = from; i < to; i++) {
            if (grammar.comma(i)) {
                return true;
            }
        }
        return false;
    }

    /** «UBND các tỉnh, thành phố: Quê Mới, An Phú», «Các địa phương ven biển: …»: places of more than one kind. */
    private static @Nullable SharedHead places(Grammar grammar, int office, int body, int limit) {
        var article = grammar.tokens.id(office - 1) == Word.CAC ? office - 1 : body;
        var colon = grammar.tokens.id(article) == Word.CAC ? kindsEnd(grammar, article + 1, limit) : -1;
        return colon > 0 && grammar.tokens.is(colon, ':') && names(grammar, colon + 1, limit)
                ? new SharedHead(grammar, Math.min(office, article), article, colon, limit)
                : null;
    }

    /** The token after «tỉnh, thành phố ven biển», «địa phương sau»; -1 where no kind of place stands. */
    private static int kindsEnd(Grammar grammar, int from, int limit) {
        var place = grammar.tokens.id(from) == Word.DIA && grammar.tokens.id(from + 1) == Word.PHUONG;
        var i = place ? from + 2 : area(grammar, from, limit);
        while (i > 0 && (grammar.comma(i) || grammar.and(i)) && area(grammar, i + 1, limit) > 0) {
            i = area(grammar, i + 1, limit);
        }
        return i > 0 ? Math.max(i, grammar.after(i, limit, Sort.QUALIFIER)) : -1;
    }

    private static int area(Grammar grammar, int from, int limit) {
        var end = grammar.after(from, limit, Sort.UNIT);
        return end > 0 && AREA.equals(grammar.value(from, end)) ? end : -1;
    }

    /** The colon stands between a shared head and its names. */
    public static boolean colon(Grammar grammar, int colon, int limit) {
        for (var from = Math.max(0, colon - LONGEST_KIND); grammar.tokens.is(colon, ':') && from < colon; from++) {
            var begins = grammar.tokens.id(from) == Word.CAC || grammar.at(from, colon, Sort.PERSON);
            var head = begins ? at(grammar, from, limit) : null;
            if (head != null && head.colon == colon) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Grammar grammar, int i, int limit) {
        var tokens = grammar.tokens;
        return tokens.capital(i)
                && (grammar.at(i, limit, Sort.FIELD)
                        || !grammar.predicate(i, limit) && (tokens.capital(i + 1) || grammar.comma(i + 1)));
    }

    /** Adds each name with its head and answers the token after the last. */
    public int read(List<Phrase> found, ActorName names) {
        var tokens = grammar.tokens;
        var semicolons = semicolons();
        var i = colon + 1;
        for (var count = 0; count < MOST && i < limit; count++) {
            var end = nameEnd(i, semicolons, names);
            var text = text().concat(" ").concat(tokens.name(i, end).text()).strip();
            found.add(new Phrase(text, tokens.span(i, end)));
            i = end;
            var parts = semicolons ? tokens.is(i, ';') : grammar.comma(i);
            var next = parts || tokens.id(i) == Word.VA ? i + 1 : -1;
            if (next < 0 || !tokens.capital(next) || ownHead(next, semicolons)) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private boolean places() {
        return grammar.tokens.id(head) == Word.CAC || office < head && grammar.at(head, colon, Sort.UNIT);
    }

    private String text() {
        if (grammar.tokens.id(head) == Word.CAC) {
            return office == head
                    ? ""
                    : capitalised(grammar.tokens.text(office, head).strip());
        }
        var noun = grammar.tokens.text(head, colon);
        return office == head
                ? capitalised(noun)
                : capitalised(grammar.tokens.text(office, head - 1).strip())
                        .concat(" ")
                        .concat(noun);
    }

    private boolean semicolons() {
        var tokens = grammar.tokens;
        for (var i = colon + 1; i < Math.min(limit, colon + FAR) && !tokens.is(i, '.'); i++) {
            if (tokens.is(i, ';')) {
                return !bodyByItself(i + 1);
            }
            if (!tokens.capital(i) && grammar.predicate(i, limit)) {
                return false;
            }
        }
        return false;
    }

    private int nameEnd(int from, boolean semicolons, ActorName names) {
        var tokens = grammar.tokens;
        var field = grammar.after(from, limit, Sort.FIELD);
        if (field > 0 && !semicolons) {
            return field;
        }
        if (tokens.shouted(from) && !semicolons) {
            return abbreviationEnd(from);
        }
        if (semicolons) {
            var i = Math.max(from, field);
            while (i < Math.min(limit, from + FAR)
                    && !tokens.is(i, ';')
                    && !(tokens.id(i) == Word.VA && grammar.actor(i + 1, limit))
                    && !(!tokens.capital(i) && (grammar.predicate(i, limit) || grammar.aside(i, limit)))) {
                i++;
            }
            return Math.max(i, from + 1);
        }
        return places() ? placeEnd(from) : names.end(from, limit);
    }

    /** «các xã: Quê Mới, An Phú»: the name of a place is a run of capitals. */
    private int placeEnd(int from) {
        var i = from + 1;
        while (i < limit && grammar.tokens.capital(grammar.tokens.is(i, '-') ? i + 1 : i)) {
            i++;
        }
        return i;
    }

    /** «…; Công an tỉnh»: the semicolon ends the list of names that share the head. */
    private boolean bodyByItself(int i) {
        if (grammar.at(head, colon, Sort.COMMITTEE)) {
            return false;
        }
        var body = grammar.after(i, limit, Sort.BODY);
        var field = grammar.after(i, limit, Sort.FIELD);
        return body > field || body > 0 && body == field && grammar.at(body, limit, Sort.UNIT);
    }

    /** «GD&ĐT», «VH,TT&DL», «NN và PTNT». */
    private int abbreviationEnd(int from) {
        var tokens = grammar.tokens;
        var i = from + 1;
        while (i < limit && tokens.touches(i) && (tokens.shouted(i) || tokens.touches(i + 1) && !grammar.stop(i))) {
            i++;
        }
        var joined = i == from + 1 && tokens.id(i) == Word.VA && i + 1 < limit && tokens.shouted(i + 1);
        return joined ? i + 2 : i;
    }

    private boolean ownHead(int i, boolean semicolons) {
        if (semicolons) {
            return at(grammar, i, limit) != null;
        }
        if (grammar.after(head, colon, Sort.PERSON) == colon) {
            return !grammar.at(i, limit, Sort.BODY) || grammar.at(i, limit, Sort.PERSON);
        }
        return grammar.at(i, limit, Sort.BODY) && !grammar.at(i, limit, Sort.FIELD) || bodyByItself(i);
    }

    private static String capitalised(String head) {
        return Character.toUpperCase(head.charAt(0)) + head.substring(1);
    }
}
