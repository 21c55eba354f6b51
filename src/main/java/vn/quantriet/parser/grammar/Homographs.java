package vn.quantriet.parser.grammar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Tells what a word is that names a body and is a verb as well: «tổ chức», «thanh tra», «lãnh đạo». */
public final class Homographs {

    private static final String BODY = "BODY";
    private static final String WITH_ALL = "WITH_ALL";
    private static final int FAR = 14;

    private final Grammar grammar;
    private final Tokens tokens;

    Homographs(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /** The word that ends there both as a verb and as a body is the verb. */
    boolean verb(int i, int end, int limit) {
        return verbFollows(end, limit) && !office(i, end, limit)
                || afterName(i)
                || opens(i, end, limit)
                || gathers(i, end, limit);
    }

    /** «Lãnh đạo các phòng, đơn vị đôn đốc …» are persons; committees and cells of the Party are led. */
    private boolean office(int i, int end, int limit) {
        var ordered = grammar.after(i - 2, i, Sort.ORDER) == i || grammar.after(i - 1, i, Sort.ORDER) == i;
        if (!tokens.capital(i) && !ordered || tokens.id(end) != Word.CAC || !grammar.at(i, limit, Sort.PERSON)) {
            return false;
        }
        var noun = Math.max(grammar.after(end + 1, limit, Sort.GROUP), grammar.after(end + 1, limit, Sort.UNIT));
        var value = noun < 0 ? null : grammar.value(end + 1, noun);
        var offices = BODY.equals(value) || WITH_ALL.equals(value) || tokens.id(end + 1) == Word.DIA;
        return (ordered && tokens.capital(i) || offices) && acts(end + 1, limit);
    }

    /** What one does follows, and not at once behind a sign, as one more verb of leading would. */
    private boolean acts(int from, int limit) {
        for (var at = from + 1; at < Math.min(limit, from + FAR) && !grammar.stop(at); at++) {
            var noun = Math.max(grammar.after(at, limit, Sort.GROUP), grammar.after(at, limit, Sort.BODY));
            if (grammar.comma(at - 1) && grammar.at(at, limit, Sort.PERSON)) {
                return true;
            }
            if (grammar.after(at, limit, Sort.VERB) > noun && !tokens.capital(at) || grammar.adverb(at, limit)) {
                return !grammar.comma(at - 1);
            }
        }
        return false;
    }

    /** «tổ chức lực lượng ứng trực …»: whom one gathers stands at once behind the verb. */
    private boolean gathers(int i, int end, int limit) {
        return organises(i)
                && end == i + 2
                && !tokens.capital(end)
                && grammar.at(end, limit, Sort.GROUP)
                && !grammar.at(end, limit, Sort.UNIT)
                && !grammar.at(end, limit, Sort.QUALIFIER);
    }

    /** One small syllable before a small word of no area begins some other word: «hội chẩn», «bộ phận», «ban hành». */
    boolean begun(int i, int head, int limit) {
        return head == i
                && !tokens.capital(i)
                && grammar.after(i, limit, Sort.BODY) == i + 1
                && tokens.word(i + 1)
                && !tokens.capital(i + 1)
                && !grammar.at(i + 1, limit, Sort.UNIT)
                && !grammar.at(i + 1, limit, Sort.QUALIFIER)
                && !grammar.at(i + 1, limit, Sort.FIELD)
                && !grammar.predicate(i + 1, limit);
    }

    /** «Tổ chức tổng vệ sinh …», but not «Thanh tra tỉnh …»: a name goes on with a capital or with its area. */
    private boolean opensWithVerb(int i, int verb, int limit) {
        var named =
                tokens.capital(verb) || grammar.at(verb, limit, Sort.UNIT) || grammar.at(verb, limit, Sort.QUALIFIER);
        return tokens.capital(i) && verb > i + 1 && !named;
    }

    /** «Tổ chức tốt việc …» at the beginning of a sentence is an order, «Tổ chức đảng …» is not. */
    private boolean opens(int i, int verb, int limit) {
        return (tokens.capital(i) || organises(i) && verb == i + 2)
                && tokens.word(verb)
                && (!tokens.capital(verb) || organises(i) && tokens.capital(i))
                && tokens.id(verb) != Word.CAC
                && !grammar.at(verb, limit, Sort.UNIT)
                && !grammar.at(verb, limit, Sort.BODY)
                && !grammar.at(verb, limit, Sort.GROUP)
                && !grammar.at(verb, limit, Sort.QUALIFIER)
                && !grammar.at(verb, limit, Sort.MODAL)
                && !grammar.at(verb, limit, Sort.LEAD)
                && !grammar.adverb(verb, limit);
    }

    private boolean organises(int i) {
        return tokens.id(i) == Word.TO && tokens.id(i + 1) == Word.CHUC;
    }

    /** «Đảng ủy Công an tỉnh lãnh đạo …»: right behind a name the word is what the body does. */
    private boolean afterName(int i) {
        return !tokens.capital(i)
                && (grammar.at(i, tokens.size(), Sort.PERSON) || organises(i))
                && tokens.word(i - 1)
                && (tokens.capital(i - 1)
                        || grammar.after(i - 1, i, Sort.UNIT) == i
                        || grammar.after(i - 1, i, Sort.QUALIFIER) == i
                        || grammar.after(i - 2, i, Sort.QUALIFIER) == i);
    }

    private boolean verbFollows(int i, int limit) {
        var next = grammar.comma(i) || grammar.and(i) ? i + 1 : i;
        return next < limit && (grammar.after(next, limit, Sort.VERB) > 0 && !tokens.capital(next) || object(i));
    }

    /** After the verb «tổ chức» its object: «tổ chức các lớp», «tổ chức 02 lớp», «tổ chức lớp học». */
    private boolean object(int i) {
        return tokens.id(i) == Word.CAC
                || tokens.number(i)
                || grammar.at(i, tokens.size(), Sort.PRODUCT)
                || grammar.at(i, tokens.size(), Sort.NOMINAL);
    }

    boolean verbInstead(int i, int head, int limit, int body) {
        var verb = grammar.after(head, limit, Sort.VERB);
        if (head == i && verb == body && office(i, verb, limit)) {
            return false;
        }
        if (tokens.capital(i) && grammar.at(verb, limit, Sort.QUALIFIER) && tokens.id(verb) == Word.CAC) {
            return false;
        }
        if (head == i && verb > 0 && grammar.after(verb, limit, Sort.PRODUCT) > body) {
            return true;
        }
        return head == i
                && verb >= body
                && (verb > body
                        || opensWithVerb(i, verb, limit)
                        || verbFollows(verb, limit)
                        || opens(i, verb, limit)
                        || gathers(i, verb, limit));
    }
}
