package vn.quantriet.parser.duty;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Terms;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** What may stand at a place of a sentence. */
final class Grammar {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();

    private static final String AREA = "AREA";

    final Tokens tokens;
    private final Brackets brackets;
    private final Terms terms;

    Grammar(Terms terms) {
        this.terms = terms;
        this.tokens = terms.tokens();
        this.brackets = new Brackets(tokens);
    }

    /** Pairs the brackets of a paragraph; one that is never closed stays an ordinary sign. */
    void pairBrackets(int from, int to) {
        brackets.pair(from, to);
    }

    int after(int i, int limit, Sort sort) {
        return terms.after(i, limit, sort);
    }

    @Nullable
    String value(int from, int to) {
        return VOCABULARY.value(tokens, from, to);
    }

    boolean at(int i, int limit, Sort sort) {
        return after(i, limit, sort) >= 0;
    }

    /** A verb, or a word before a verb: here what is to be done may begin. */
    boolean predicate(int i, int limit) {
        return verb(i, limit)
                || at(i, limit, Sort.MODAL)
                || at(i, limit, Sort.LEAD)
                || at(i, limit, Sort.SUPPORT)
                || adverb(i, limit);
    }

    /** A verb of duty; within a sentence a capital marks a name, and «tổ chức đảng» is a body. */
    boolean verb(int i, int limit) {
        var end = after(i, limit, Sort.VERB);
        if (end < 0) {
            return false;
        }
        var body = Math.max(after(i, limit, Sort.GROUP), after(i, limit, Sort.BODY));
        if (after(i, limit, Sort.QUALIFIER) > end) {
            return false;
        }
        return body < end
                || body == end && (verbFollows(end, limit) || afterName(i) || opens(i, end, limit))
                || after(end, limit, Sort.PRODUCT) > body;
    }

    /** A quality, a permission or what is so already; «được giao …» is said of a duty all the same. */
    boolean notADuty(int i, int limit) {
        var words = after(i, limit, Sort.NOT_A_DUTY);
        return words > 0 && !at(i, limit, Sort.LEAD) && after(i, limit, Sort.MODAL) <= words;
    }

    boolean adverb(int i, int limit) {
        return at(i, limit, Sort.ADVERB);
    }

    /** «các …», the name of a body, or a common noun for one. */
    boolean actor(int i, int limit) {
        var head = afterArticle(i, limit);
        if (head >= limit) {
            return false;
        }
        var body = begun(i, head, limit) ? -1 : after(head, limit, Sort.BODY);
        var group = after(head, limit, Sort.GROUP);
        var unit = head > i || place(i, limit) ? after(head, limit, Sort.UNIT) : -1;
        var longest = Math.max(Math.max(body, group), Math.max(unit, after(i, limit, Sort.GROUP)));
        return longest > 0 && !verbInstead(i, head, limit, longest);
    }

    /** «tỉnh Quê Mới», «TP. An Phú»: an area by its name stands for its administration. */
    private boolean place(int i, int limit) {
        var name = after(i, limit, Sort.UNIT);
        return name > 0
                && AREA.equals(value(i, name))
                && tokens.word(name)
                && tokens.capital(name)
                && !at(name, limit, Sort.BODY);
    }

    /** One small syllable before a small word of no area begins some other word: «hội chẩn», «bộ phận», «ban hành». */
    private boolean begun(int i, int head, int limit) {
        return head == i
                && !tokens.capital(i)
                && after(i, limit, Sort.BODY) == i + 1
                && tokens.word(i + 1)
                && !tokens.capital(i + 1)
                && !at(i + 1, limit, Sort.UNIT)
                && !at(i + 1, limit, Sort.QUALIFIER)
                && !at(i + 1, limit, Sort.FIELD)
                && !predicate(i + 1, limit);
    }

    /** A circumstance opens here, and not a verb that begins with the same word («theo dõi»). */
    boolean aside(int i, int limit) {
        var words = after(i, limit, Sort.ASIDE);
        return words > 0 && after(i, limit, Sort.VERB) <= words;
    }

    /** The token after «các», «những», «mọi», «toàn thể». */
    int afterArticle(int i, int limit) {
        var id = tokens.id(i);
        if (id == Word.TOAN && tokens.id(i + 1) == Word.THE && i + 2 < limit) {
            return i + 2;
        }
        if (i < limit && (id == Word.CAC || id == Word.NHUNG || id == Word.MOI || id == Word.TUNG || id == Word.EACH)) {
            return i + 1;
        }
        return i;
    }

    /** A body's own name, not only a word that may begin one. */
    boolean properName(int i, int limit) {
        var body = after(i, limit, Sort.BODY);
        return body > i + 1 || body > 0 && (tokens.capital(body) || at(body, limit, Sort.FIELD));
    }

    boolean stop(int i) {
        return tokens.is(i, '.') || tokens.is(i, ';') || tokens.is(i, ':');
    }

    boolean comma(int i) {
        return tokens.is(i, ',');
    }

    boolean and(int i) {
        return tokens.id(i) == Word.VA
                || tokens.id(i) == Word.CUNG && !at(i, tokens.size(), Sort.SUPPORT)
                || tokens.id(i) == Word.HOAC;
    }

    /** The token after the bracket that opens here, or the next token when it is never closed. */
    int afterBracket(int i, int limit) {
        return brackets.after(i, limit);
    }

    /** The next token to look at when reading on without entering brackets. */
    int next(int i, int limit) {
        return tokens.is(i, '(') ? afterBracket(i, limit) : i + 1;
    }

    /** «đề nghị», by which something is asked for with or without a body named. */
    boolean requests(int i) {
        return tokens.id(i) == Word.REQUEST && tokens.id(i + 1) == Word.NGHI && !at(i - 1, i, Sort.NOMINAL);
    }

    /**
     * The token after «giao», «yêu cầu» …, but not of a verb that only begins like it («giao ban»), nor of one that
     * within a sentence only a body that speaks orders by («phân công»); -1 when none.
     */
    int afterOrder(int i, int limit) {
        var order = after(i, limit, Sort.ORDER);
        if (!tokens.capital(i) && after(i, limit, Sort.DIRECTION) == order) {
            return -1;
        }
        return order >= after(i, limit, Sort.VERB) || tokens.capital(order) ? order : -1;
    }

    /** «hoàn thành», «xong». */
    boolean completes(int i) {
        return tokens.id(i) == Word.HOAN && tokens.id(i + 1) == Word.THANH || tokens.id(i) == Word.XONG;
    }

    /** «đồng thời». */
    boolean meanwhile(int i) {
        return tokens.id(i) == Word.DONG && tokens.id(i + 1) == Word.THOI;
    }

    /** «Tổ chức tổng vệ sinh …», but not «Thanh tra tỉnh …»: a name goes on with a capital or with its area. */
    private boolean opensWithVerb(int i, int verb, int limit) {
        var named = tokens.capital(verb) || at(verb, limit, Sort.UNIT) || at(verb, limit, Sort.QUALIFIER);
        return tokens.capital(i) && verb > i + 1 && !named;
    }

    /** «Tổ chức tốt việc …» at the beginning of a sentence is an order, «Tổ chức đảng …» is not. */
    private boolean opens(int i, int verb, int limit) {
        return (tokens.capital(i) || organises(i) && verb == i + 2)
                && tokens.word(verb)
                && (!tokens.capital(verb) || organises(i) && tokens.capital(i))
                && tokens.id(verb) != Word.CAC
                && !at(verb, limit, Sort.UNIT)
                && !at(verb, limit, Sort.BODY)
                && !at(verb, limit, Sort.GROUP)
                && !at(verb, limit, Sort.QUALIFIER)
                && !at(verb, limit, Sort.MODAL)
                && !at(verb, limit, Sort.LEAD)
                && !adverb(verb, limit);
    }

    private boolean organises(int i) {
        return tokens.id(i) == Word.TO && tokens.id(i + 1) == Word.CHUC;
    }

    /** «Đảng ủy Công an tỉnh lãnh đạo …»: right behind a name the word is what the body does. */
    private boolean afterName(int i) {
        return !tokens.capital(i)
                && (at(i, tokens.size(), Sort.PERSON) || organises(i))
                && tokens.word(i - 1)
                && (tokens.capital(i - 1)
                        || after(i - 1, i, Sort.UNIT) == i
                        || after(i - 1, i, Sort.QUALIFIER) == i
                        || after(i - 2, i, Sort.QUALIFIER) == i);
    }

    private boolean verbFollows(int i, int limit) {
        var next = comma(i) || and(i) ? i + 1 : i;
        return next < limit && (after(next, limit, Sort.VERB) > 0 && !tokens.capital(next) || object(i));
    }

    /** After the verb «tổ chức» its object: «tổ chức các lớp», «tổ chức 02 lớp», «tổ chức lớp học». */
    private boolean object(int i) {
        return tokens.id(i) == Word.CAC
                || tokens.number(i)
                || at(i, tokens.size(), Sort.PRODUCT)
                || at(i, tokens.size(), Sort.NOMINAL);
    }

    private boolean verbInstead(int i, int head, int limit, int body) {
        var verb = after(head, limit, Sort.VERB);
        if (tokens.capital(i) && at(verb, limit, Sort.QUALIFIER) && tokens.id(verb) == Word.CAC) {
            return false;
        }
        if (head == i && verb > 0 && after(verb, limit, Sort.PRODUCT) > body) {
            return true;
        }
        return head == i
                && verb >= body
                && (verb > body || opensWithVerb(i, verb, limit) || verbFollows(verb, limit) || opens(i, verb, limit));
    }
}
