package vn.quantriet.parser.grammar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Finds where the name of one body ends: at a verb, at a sign, or where another body begins. */
public final class ActorName {

    /** «Ban Thường vụ Tỉnh ủy, Thành ủy» is one expression, «các tỉnh ủy, thành ủy» names two bodies. */
    static final String COMMITTEE = "COMMITTEE";

    /** «Đảng ủy» and «UBND» are of some area, «Tỉnh đoàn» and «Chi cục Kiểm lâm» are whole names. */
    private static final String LOCAL = "LOCAL";

    private final Grammar grammar;
    private final Tokens tokens;
    private final CommonNouns nouns;
    private final NameTails tails;
    private final Offices offices;
    private final Charges charges;
    private int start;
    private int headEnd;
    private boolean person;

    ActorName(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.nouns = new CommonNouns(grammar);
        this.tails = new NameTails(grammar);
        this.offices = new Offices(grammar);
        this.charges = new Charges(grammar);
    }

    int end(int from, int limit) {
        start = from;
        headEnd = head(from, limit);
        var i = headEnd;
        person = grammar.at(grammar.afterArticle(from, limit), limit, Sort.PERSON);
        while (i < limit) {
            var next = goesOn(i, limit);
            if (next < 0) {
                break;
            }
            i = next;
        }
        return leads(i, limit) ? i - 2 : i;
    }

    /** «các cơ quan, đơn vị chủ trì, phối hợp với …»: that is what they are told, not which ones they are. */
    private boolean leads(int end, int limit) {
        var led = grammar.after(end - 2, end, Sort.LEAD) == end && end - 2 > start + 1;
        return led && (grammar.comma(end) && grammar.at(end + 1, limit, Sort.SUPPORT) || grammar.predicate(end, limit));
    }

    private int head(int from, int limit) {
        var head = grammar.afterArticle(from, limit);
        var longest = Math.max(grammar.after(head, limit, Sort.BODY), grammar.after(head, limit, Sort.GROUP));
        longest = Math.max(longest, grammar.after(from, limit, Sort.GROUP));
        longest = Math.max(longest, grammar.after(head, limit, Sort.UNIT));
        var sector = tokens.capital(head + 1) ? grammar.after(head + 1, limit, Sort.FIELD) : -1;
        var end = Math.max(Math.max(longest, sector), head + 1);
        var field = grammar.after(end, limit, Sort.FIELD);
        return field > 0 && tokens.capital(end) ? field : end;
    }

    /** The token after the next words of the name, or -1 when the name is over. */
    private int goesOn(int i, int limit) {
        if (tails.told(start, headEnd, i, limit)) {
            return -1;
        }
        if (tokens.is(i, '(')) {
            return insideName(i, limit);
        }
        var stretch = Math.max(tails.stretch(i, limit), charges.after(start, i, limit));
        if (stretch > 0) {
            return stretch;
        }
        var clause = tails.clause(start, i, limit);
        if (clause > 0) {
            return clause;
        }
        if (grammar.comma(i) || grammar.and(i)) {
            return joined(i, limit);
        }
        var given = tails.given(i, limit);
        if (given > 0) {
            return given;
        }
        if (tokens.capital(i)) {
            return named(i, limit);
        }
        if (tokens.number(i)) {
            var numbered = tokens.is(i + 1, '-') && tokens.spaced(i + 1) || grammar.comma(i + 1);
            return numbered
                            || tails.numbered(start, i)
                            || tokens.capital(i - 1)
                            || nouns.area(i)
                            || tokens.is(i - 1, '-') && tokens.capital(i - 2)
                    ? i + 1
                    : -1;
        }
        if (tokens.is(i, '.')) {
            return tails.shortened(i) ? i + 2 : -1;
        }
        if (tokens.is(i, '&')) {
            return tokens.touches(i) && tokens.touches(i + 1) ? i + 1 : -1;
        }
        if (tokens.is(i, '-') || tokens.is(i, '/') || tokens.is(i, '"')) {
            return i + 1 < limit && !tokens.is(i, '/') || tokens.touches(i + 1) ? i + 1 : -1;
        }
        var purpose = tails.purpose(i, headEnd, limit);
        return purpose > 0 ? purpose : words(i, limit);
    }

    private int words(int i, int limit) {
        var compound = grammar.after(i, limit, Sort.COMPOUND);
        if (compound > 0 && (i == headEnd || grammar.after(i, limit, Sort.VERB) < i + 2)) {
            return compound;
        }
        var known = Math.max(grammar.after(i, limit, Sort.QUALIFIER), grammar.after(i, limit, Sort.UNIT));
        known = tokens.id(i) == Word.CAC ? Math.max(known, grammar.after(i + 1, limit, Sort.UNIT)) : known;
        var body = Math.max(grammar.after(i, limit, Sort.BODY), grammar.after(i, limit, Sort.GROUP));
        known = Math.max(known, body);
        var verb = grammar.after(i, limit, Sort.VERB);
        if (known > verb && !grammar.verb(i, limit)) {
            return known;
        }
        var over = verb > 0
                || !tokens.word(i)
                || tokens.id(i) == Word.THI
                || tokens.id(i) == Word.VUA
                || tokens.id(i) == Word.DEN
                || tokens.id(i) == Word.VE && tokens.id(i + 1) == Word.VIEC
                || grammar.at(grammar.after(i, limit, Sort.ISSUES), limit, Sort.DOCUMENT_TYPE)
                || grammar.predicate(i, limit)
                || grammar.aside(i, limit)
                || grammar.at(i, limit, Sort.TAIL)
                || grammar.at(i, limit, Sort.ORDER)
                || grammar.at(i, limit, Sort.DIRECTION)
                || grammar.at(i, limit, Sort.NOT_A_DUTY);
        return over ? -1 : i + 1;
    }

    private int named(int i, int limit) {
        var body = Math.max(grammar.after(i, limit, Sort.BODY), grammar.after(i, limit, Sort.UNIT));
        var field = Math.max(grammar.after(i, limit, Sort.FIELD), grammar.after(i, limit, Sort.COMPOUND));
        var verb = tokens.is(i - 1, '-') || i == headEnd ? grammar.after(i, limit, Sort.VERB) : -1;
        return Math.max(Math.max(i + 1, verb), Math.max(body, field));
    }

    /**
     * After a comma or «và» the name goes on when no body begins there, or when only short common nouns stand
     * there.
     */
    private int joined(int i, int limit) {
        var next = grammar.comma(i) && grammar.and(i + 1) ? i + 2 : i + 1;
        var office = person && i == headEnd ? offices.another(start, i, next, limit) : -1;
        if (office > 0) {
            return office;
        }
        var force = Math.max(nouns.force(start, next, limit), nouns.committee(headEnd, i, next, limit));
        if (force > 0) {
            return force;
        }
        var shares = sharesArea(i, next, limit);
        if (shares > 0) {
            return shares;
        }
        var unit = unitPiece(next, limit);
        if (unit > 0 && (sameClass(i, next, unit) || person && endsInGroup(i))) {
            return unit;
        }
        if (governs(i) && commonNoun(next, limit) > 0) {
            return commonNoun(next, limit);
        }
        var shared = nouns.sharing(i, next, limit);
        if (shared > 0) {
            return shared;
        }
        var field = grammar.after(next, limit, Sort.FIELD);
        var body = grammar.after(next, limit, Sort.BODY);
        if (grammar.and(i) && tokens.capital(next) && field > next + 1 && field > body) {
            return field;
        }
        var capital = tokens.capital(i - 1) || tokens.capital(i - 2);
        return capital && tokens.capital(next) && !grammar.actor(next, limit) ? next + 1 : -1;
    }

    /**
     * «Đảng ủy, UBND các xã»: a body that says not yet of which area goes with the next; the token after that, or -1.
     */
    private int sharesArea(int i, int next, int limit) {
        var bare = i == headEnd && tokens.capital(start) && LOCAL.equals(grammar.value(start, i));
        var body = bare && !grammar.at(next, limit, Sort.PERSON) ? grammar.after(next, limit, Sort.BODY) : -1;
        return body > 0 && tokens.id(body) == Word.CAC && grammar.at(body + 1, limit, Sort.UNIT) ? body : -1;
    }

    /** «Thủ trưởng các cơ quan, đơn vị», «Thanh tra các bộ, ngành, địa phương»: the head goes with each noun. */
    private boolean governs(int i) {
        return endsInGroup(i) && (person || tokens.id(headEnd) == Word.CAC && !nouns.area(i));
    }

    private int commonNoun(int i, int limit) {
        var group = grammar.after(i, limit, Sort.GROUP);
        return group > 0 && !grammar.verb(i, limit) && !grammar.at(i, limit, Sort.PERSON) ? group : -1;
    }

    /** A common noun alone: «ngành», «phường», not «Sở Nội vụ». */
    private int unitPiece(int i, int limit) {
        var unit = grammar.after(i, limit, Sort.UNIT);
        if (unit < 0 || grammar.after(i, limit, Sort.BODY) > unit || grammar.after(i, limit, Sort.VERB) > unit) {
            return -1;
        }
        return unit < limit && tokens.capital(unit) && grammar.at(i, limit, Sort.BODY) && !place(unit, limit)
                ? -1
                : unit;
    }

    private boolean place(int i, int limit) {
        return grammar.after(i, limit, Sort.QUALIFIER) >= grammar.after(i, limit, Sort.UNIT)
                && grammar.at(i, limit, Sort.QUALIFIER);
    }

    /** The unit before the comma and the one after it are of one class. */
    private boolean sameClass(int i, int next, int unit) {
        var from = nouns.unitBefore(i);
        var value = grammar.value(next, unit);
        var shared = !COMMITTEE.equals(value) || from >= headEnd;
        var written = from >= 0 && (tokens.capital(from) || !tokens.capital(next));
        return written && value != null && shared && value.equals(grammar.value(from, i));
    }

    private boolean endsInGroup(int i) {
        return nouns.unitBefore(i) >= 0
                || grammar.after(i - 1, i, Sort.GROUP) == i
                || grammar.after(i - 2, i, Sort.GROUP) == i
                || grammar.after(i - 3, i, Sort.GROUP) == i;
    }

    /** A bracket in the middle of a name is passed over; one after it belongs to nobody. */
    private int insideName(int i, int limit) {
        var after = grammar.afterBracket(i, limit);
        if (after < limit && tails.abbreviates(i, after)) {
            return after + 1;
        }
        var which = after == i + 3 && tokens.shouted(i + 1) ? tails.clause(start, after, limit) : -1;
        return after < limit && tokens.capital(after) && tokens.word(after) ? after : which;
    }
}
