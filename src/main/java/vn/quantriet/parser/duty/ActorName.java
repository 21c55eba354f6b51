package vn.quantriet.parser.duty;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Finds where the name of one body ends: at a verb, at a sign, or where another body begins. */
final class ActorName {

    /** «Ban Thường vụ Tỉnh ủy, Thành ủy» is one expression, «các tỉnh ủy, thành ủy» names two bodies. */
    private static final String COMMITTEE = "COMMITTEE";

    private final Grammar grammar;
    private final Tokens tokens;
    private int headEnd;

    ActorName(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    int end(int from, int limit) {
        headEnd = head(from, limit);
        var i = headEnd;
        var person = grammar.at(grammar.afterArticle(from, limit), limit, Sort.PERSON);
        while (i < limit) {
            var next = goesOn(i, limit, person);
            if (next < 0) {
                break;
            }
            i = next;
        }
        return i;
    }

    private int head(int from, int limit) {
        var head = grammar.afterArticle(from, limit);
        var longest = Math.max(grammar.after(head, limit, Sort.BODY), grammar.after(head, limit, Sort.GROUP));
        longest = Math.max(longest, grammar.after(from, limit, Sort.GROUP));
        longest = Math.max(longest, grammar.after(head, limit, Sort.UNIT));
        var end = Math.max(longest, head + 1);
        var field = grammar.after(end, limit, Sort.FIELD);
        return field > 0 && tokens.capital(end) ? field : end;
    }

    /** The token after the next words of the name, or -1 when the name is over. */
    private int goesOn(int i, int limit, boolean person) {
        if (tokens.is(i, '(')) {
            return insideName(i, limit);
        }
        if (grammar.comma(i) || grammar.and(i)) {
            return joined(i, limit, person);
        }
        var given = given(i, limit);
        if (given > 0) {
            return given;
        }
        if (tokens.capital(i)) {
            return named(i, limit);
        }
        if (tokens.number(i)) {
            return tokens.capital(i - 1) ? i + 1 : -1;
        }
        if (tokens.is(i, '-') || tokens.is(i, '/') || tokens.is(i, '"')) {
            return i + 1 < limit && !tokens.is(i, '/') || tokens.touches(i + 1) ? i + 1 : -1;
        }
        return words(i, limit);
    }

    private int words(int i, int limit) {
        var known = Math.max(grammar.after(i, limit, Sort.QUALIFIER), grammar.after(i, limit, Sort.UNIT));
        var body = Math.max(grammar.after(i, limit, Sort.BODY), grammar.after(i, limit, Sort.GROUP));
        known = Math.max(known, body);
        var verb = grammar.after(i, limit, Sort.VERB);
        if (known > verb) {
            return known;
        }
        var over = verb > 0
                || !tokens.word(i)
                || grammar.predicate(i, limit)
                || grammar.aside(i, limit)
                || grammar.at(i, limit, Sort.TAIL)
                || grammar.at(i, limit, Sort.ORDER)
                || grammar.at(i, limit, Sort.NOT_A_DUTY);
        return over ? -1 : i + 1;
    }

    private int named(int i, int limit) {
        var body = Math.max(grammar.after(i, limit, Sort.BODY), grammar.after(i, limit, Sort.UNIT));
        var field = grammar.after(i, limit, Sort.FIELD);
        return Math.max(i + 1, Math.max(body, field));
    }

    /** «được giao nhiệm vụ …» says which bodies are meant, up to the next sign or word of duty. */
    private int given(int i, int limit) {
        if (tokens.id(i) != Grammar.DUOC) {
            return -1;
        }
        var modal = modal(i, limit);
        if (modal > 0) {
            return modal;
        }
        var at = i + 1;
        while (at < limit
                && tokens.word(at)
                && !grammar.at(at, limit, Sort.LEAD)
                && !grammar.adverb(at, limit)
                && !grammar.at(at, limit, Sort.SUPPORT)) {
            at++;
        }
        return at;
    }

    /** «… được phân công chủ trì … có trách nhiệm»: the word of duty ends the name, however long. */
    private int modal(int from, int limit) {
        for (var i = from + 1; i < Math.min(limit, from + 30) && !grammar.comma(i) && !grammar.stop(i); i++) {
            if (grammar.at(i, limit, Sort.MODAL) && !tokens.is(i, ',') && tokens.id(i) != Grammar.DUOC) {
                return i;
            }
        }
        return -1;
    }

    /**
     * After a comma or «và» the name goes on when no body begins there, or when only short common nouns stand
     * there.
     */
    private int joined(int i, int limit, boolean person) {
        var next = i + 1;
        if (grammar.comma(i) && grammar.and(next)) {
            next++;
        }
        var unit = unitPiece(next, limit);
        if (unit > 0 && (sameClass(i, next, unit) || person && endsInGroup(i))) {
            return unit;
        }
        var group = grammar.after(next, limit, Sort.GROUP);
        if (group > 0
                && person
                && endsInGroup(i)
                && !grammar.verb(next, limit)
                && !grammar.at(next, limit, Sort.PERSON)) {
            return group;
        }
        var capital = tokens.capital(i - 1) || tokens.capital(i - 2);
        return capital && tokens.capital(next) && !grammar.actor(next, limit) ? next + 1 : -1;
    }

    /** A common noun alone: «ngành», «phường», not «Sở Nội vụ». */
    private int unitPiece(int i, int limit) {
        var unit = grammar.after(i, limit, Sort.UNIT);
        if (unit < 0 || grammar.at(i, limit, Sort.BODY) && grammar.after(i, limit, Sort.BODY) > unit) {
            return -1;
        }
        return unit < limit && tokens.capital(unit) && grammar.at(i, limit, Sort.BODY) && !place(unit, limit)
                ? -1
                : unit;
    }

    private boolean place(int i, int limit) {
        return grammar.at(i, limit, Sort.QUALIFIER);
    }

    /** The unit before the comma and the one after it are of one class. */
    private boolean sameClass(int i, int next, int unit) {
        var from = unitBefore(i);
        var value = grammar.value(next, unit);
        var shared = !COMMITTEE.equals(value) || from >= headEnd;
        return from >= 0 && value != null && shared && value.equals(grammar.value(from, i));
    }

    private int unitBefore(int i) {
        for (var from = Math.max(0, i - 5); from < i; from++) {
            if (grammar.after(from, i, Sort.UNIT) == i) {
                return from;
            }
        }
        return -1;
    }

    private boolean endsInGroup(int i) {
        return unitBefore(i) >= 0
                || grammar.after(i - 1, i, Sort.GROUP) == i
                || grammar.after(i - 2, i, Sort.GROUP) == i
                || grammar.after(i - 3, i, Sort.GROUP) == i;
    }

    /** A bracket in the middle of a name is passed over; one after it belongs to nobody. */
    private int insideName(int i, int limit) {
        var after = grammar.afterBracket(i, limit);
        return after < limit && tokens.capital(after) && tokens.word(after) ? after : -1;
    }
}
