package vn.quantriet.parser.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * «các Bộ: Quốc phòng, Công an», «Giám đốc các Sở: Xây dựng; Nội vụ», «UBND các xã: …», «các Sở Xây dựng, Nội vụ»: one
 * head for several names.
 *
 * @param office the first token of what stands before «các»; the same as {@code head} where there is nothing
 * @param head the first token of the noun the names belong to, or «các» where there are several: places stand without
 *     them («các tỉnh, thành phố: …»), departments with the first («các sở, ngành: …»)
 * @param colon the token after it: the colon, or where there is none the first name
 */
public record SharedHead(Grammar grammar, int office, int head, int colon, int limit) {

    private static final int FAR = 250;
    private static final int LONGEST_KIND = 6;
    private static final int MOST = 60;

    public static @Nullable SharedHead at(Grammar grammar, int from, int limit) {
        return new HeadFinder(grammar, limit).at(from);
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

    /** Adds each name with its head and answers the token after the last. */
    public int read(List<Phrase> found, ActorName names) {
        var tokens = grammar.tokens;
        var semicolons = semicolons();
        var i = first();
        for (var count = 0; count < MOST && i < limit; count++) {
            var end = nameEnd(i, semicolons, names);
            var text = text(i).concat(" ").concat(tokens.name(i, end).text()).strip();
            found.add(new Phrase(text, tokens.span(i, end)));
            i = end;
            var parts = semicolons ? tokens.is(i, ';') : grammar.comma(i);
            var next = parts || tokens.id(i) == Word.VA ? i + 1 : -1;
            if (next < 0 || !another(next, semicolons)) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private boolean another(int i, boolean semicolons) {
        return ownKind(i) > 0 || grammar.tokens.capital(i) && !ownHead(i, semicolons);
    }

    /** «các huyện Quê Mới, An Phú, thành phố Tân An»: the token after a place that has its own noun, or -1. */
    private int ownKind(int i) {
        return colon == first() && places() ? new HeadFinder(grammar, limit).placeByItself(i) : -1;
    }

    /** The first token of the first name. */
    private int first() {
        return grammar.tokens.is(colon, ':') ? colon + 1 : colon;
    }

    private boolean places() {
        if (grammar.tokens.id(head) == Word.CAC) {
            return new HeadFinder(grammar, limit).places(head + 1);
        }
        return office < head && grammar.at(head, colon, Sort.UNIT)
                || colon == first() && new HeadFinder(grammar, limit).places(head);
    }

    /** What the name at the token is given. */
    private String text(int name) {
        var before = grammar.tokens.id(head) == Word.CAC ? head : head - 1;
        var led = office >= before
                ? ""
                : capitalised(grammar.tokens.text(office, before).strip());
        var kinds = grammar.tokens.id(head) == Word.CAC;
        if (kinds && (places() || ownHead(name, false)) || ownKind(name) > 0) {
            return led;
        }
        var noun = kinds ? firstKind() : grammar.tokens.text(head, colon).strip();
        if (!led.isEmpty()) {
            return led.concat(" ").concat(noun);
        }
        return colon == first() && places() ? noun : capitalised(noun);
    }

    /** «các sở, ngành: Xây dựng, Nội vụ» are departments first of all. */
    private String firstKind() {
        return grammar.tokens
                .text(head + 1, grammar.after(head + 1, head + 2, Sort.UNIT))
                .strip();
    }

    private boolean semicolons() {
        var tokens = grammar.tokens;
        if (colon == first()) {
            return false;
        }
        for (var i = first(); i < Math.min(limit, colon + FAR) && !tokens.is(i, '.'); i++) {
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
        if (ownKind(from) > 0) {
            return ownKind(from);
        }
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
