package vn.quantriet.parser.grammar;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.token.Brackets;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Sorts;
import vn.quantriet.parser.vocabulary.Terms;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** What may stand at a place of a sentence. */
public final class Grammar {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();

    private static final String AREA = "AREA";
    private static final int STRANGER = 9;
    private static final Sorts PREDICATES = Sorts.of(Sort.VERB, Sort.MODAL, Sort.LEAD, Sort.SUPPORT, Sort.ADVERB);
    private static final Sorts BODIES = Sorts.of(Sort.BODY, Sort.GROUP, Sort.UNIT);

    public final Tokens tokens;
    private final Brackets brackets;
    private final Terms terms;
    private final Homographs homographs;

    public Grammar(Terms terms) {
        this.terms = terms;
        this.tokens = terms.tokens();
        this.brackets = new Brackets(tokens);
        this.homographs = new Homographs(this);
    }

    /** Pairs the brackets of a paragraph; one that is never closed stays an ordinary sign. */
    public void pairBrackets(int from, int to) {
        brackets.pair(from, to);
    }

    public int after(int i, int limit, Sort sort) {
        return terms.after(i, limit, sort);
    }

    @Nullable
    public String value(int from, int to) {
        return VOCABULARY.value(tokens, from, to);
    }

    public boolean at(int i, int limit, Sort sort) {
        return after(i, limit, sort) >= 0;
    }

    /** A verb, or a word before a verb: here what is to be done may begin. */
    public boolean predicate(int i, int limit) {
        if (!terms.begins(i, PREDICATES)) {
            return only(i, limit);
        }
        return verb(i, limit)
                || at(i, limit, Sort.MODAL)
                || at(i, limit, Sort.LEAD)
                || at(i, limit, Sort.SUPPORT)
                || adverb(i, limit)
                || only(i, limit);
    }

    /** «chỉ cấp phép …», not «chỉ đạo». */
    public boolean only(int i, int limit) {
        return tokens.id(i) == Word.ONLY && i + 1 < limit && after(i, limit, Sort.VERB) < 0 && verb(i + 1, limit);
    }

    /** A verb of duty; within a sentence a capital marks a name, and «tổ chức đảng» is a body. */
    public boolean verb(int i, int limit) {
        var end = after(i, limit, Sort.VERB);
        if (end < 0) {
            return false;
        }
        var body = Math.max(after(i, limit, Sort.GROUP), after(i, limit, Sort.BODY));
        if (after(i, limit, Sort.QUALIFIER) > end) {
            return false;
        }
        return body < end || body == end && homographs.verb(i, end, limit) || after(end, limit, Sort.PRODUCT) > body;
    }

    /** A quality, a permission or what is so already; «được giao …» is said of a duty all the same. */
    public boolean notADuty(int i, int limit) {
        var words = after(i, limit, Sort.NOT_A_DUTY);
        var must = tokens.id(i) == Word.PHAI && after(i + 1, limit, Sort.VERB) > words;
        return words > 0 && !must && !at(i, limit, Sort.LEAD) && after(i, limit, Sort.MODAL) <= words;
    }

    public boolean adverb(int i, int limit) {
        return at(i, limit, Sort.ADVERB);
    }

    /** «các …», the name of a body, or a common noun for one. */
    public boolean actor(int i, int limit) {
        var head = afterArticle(i, limit);
        if (head >= limit || !terms.begins(head, BODIES) && !terms.begins(i, BODIES)) {
            return false;
        }
        var body = homographs.begun(i, head, limit) ? -1 : after(head, limit, Sort.BODY);
        var group = after(head, limit, Sort.GROUP);
        var unit = head > i || place(i, limit) ? after(head, limit, Sort.UNIT) : -1;
        var longest = Math.max(Math.max(body, group), Math.max(unit, after(i, limit, Sort.GROUP)));
        return longest > 0 && !homographs.verbInstead(i, head, limit, longest);
    }

    /** Whom an order is given to, also an area that needs no name here: «… yêu cầu huyện rà soát …». */
    public boolean told(int i, int limit) {
        return actor(i, limit) || area(i, limit) || stranger(i, limit) > 0;
    }

    /** «các nhà vườn đăng ký …»: the token after what stands between «các» and a verb and names no thing; or -1. */
    public int stranger(int from, int limit) {
        var head = afterArticle(from, limit);
        if (head == from || thing(head, limit)) {
            return -1;
        }
        var i = head;
        while (i < Math.min(limit, from + STRANGER) && tokens.word(i) && !notADuty(i, limit) && !acts(i, limit)) {
            i++;
        }
        return i > head && i < limit && acts(i, limit) && !notADuty(i, limit) ? i : -1;
    }

    private boolean acts(int i, int limit) {
        return !tokens.capital(i) && predicate(i, limit);
    }

    private boolean thing(int i, int limit) {
        return at(i, limit, Sort.THING)
                || at(i, limit, Sort.NOMINAL)
                || at(i, limit, Sort.PRODUCT)
                || at(i, limit, Sort.GENERIC)
                || at(i, limit, Sort.DOCUMENT_TYPE);
    }

    public boolean area(int i, int limit) {
        var unit = after(i, limit, Sort.UNIT);
        return unit > 0 && AREA.equals(value(i, unit)) && !tokens.capital(i) && predicate(unit, limit);
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

    /** «…, tỉnh Quê Mới, …»: an area by its name, which may only say where. */
    public boolean area(int i) {
        return place(i, tokens.size()) && !at(i, tokens.size(), Sort.BODY);
    }

    /** A circumstance opens here, and not a verb that begins with the same word («theo dõi»). */
    public boolean aside(int i, int limit) {
        var words = after(i, limit, Sort.ASIDE);
        return words > 0 && after(i, limit, Sort.VERB) <= words;
    }

    /** The token after «các», «những», «mọi», «toàn thể», «tất cả các», «hai». */
    public int afterArticle(int i, int limit) {
        var id = tokens.id(i);
        if (id == Word.TOAN && tokens.id(i + 1) == Word.THE && i + 2 < limit) {
            return i + 2;
        }
        if (i < limit && (id == Word.CAC || id == Word.NHUNG || id == Word.MOI || id == Word.TUNG || id == Word.EACH)) {
            return i + 1;
        }
        if (id == Word.TAT && tokens.id(i + 1) == Word.CA && tokens.id(i + 2) == Word.CAC && i + 3 < limit) {
            return i + 3;
        }
        return counted(i) && (at(i + 1, limit, Sort.GROUP) || at(i + 1, limit, Sort.UNIT)) ? i + 1 : i;
    }

    /** «hai xã», «02 đơn vị». */
    private boolean counted(int i) {
        return tokens.id(i) == Word.HAI || tokens.id(i) == Word.BA || tokens.value(i) > 1;
    }

    /** A body's own name, not only a word that may begin one. */
    public boolean properName(int i, int limit) {
        var body = after(i, limit, Sort.BODY);
        return body > i + 1 || body > 0 && (tokens.capital(body) || at(body, limit, Sort.FIELD));
    }

    public boolean stop(int i) {
        return tokens.is(i, '.') || tokens.is(i, ';') || tokens.is(i, ':');
    }

    public boolean comma(int i) {
        return tokens.is(i, ',');
    }

    public boolean and(int i) {
        return tokens.id(i) == Word.VA || tokens.id(i) == Word.CUNG && along(i) || tokens.id(i) == Word.HOAC;
    }

    /** «X cùng Y», not «cùng với» or «cùng cấp». */
    private boolean along(int i) {
        return !at(i, tokens.size(), Sort.SUPPORT) && !at(i, tokens.size(), Sort.QUALIFIER);
    }

    /** Time, purpose or manner begin here; «…, bảo đảm kinh phí cho …» is work. */
    public boolean tail(int i, int limit) {
        var tail = after(i, limit, Sort.TAIL);
        return tail > 0 && !(comma(i) && after(i + 1, limit, Sort.VERB) > tail);
    }

    /** The token after the bracket that opens here, or the next token when it is never closed. */
    public int afterBracket(int i, int limit) {
        return brackets.after(i, limit);
    }

    /** The next token to look at when reading on without entering brackets. */
    public int next(int i, int limit) {
        return tokens.is(i, '(') ? afterBracket(i, limit) : i + 1;
    }

    /** «đề nghị», by which something is asked for with or without a body named. */
    public boolean requests(int i) {
        return tokens.id(i) == Word.REQUEST && tokens.id(i + 1) == Word.NGHI && !at(i - 1, i, Sort.NOMINAL);
    }

    /**
     * The token after «giao», «yêu cầu» …, but not of a verb that only begins like it («giao ban»), nor of one that
     * within a sentence only a body that speaks orders by («phân công»); -1 when none.
     */
    public int afterOrder(int i, int limit) {
        var order = after(i, limit, Sort.ORDER);
        if (!tokens.capital(i) && after(i, limit, Sort.DIRECTION) == order) {
            return -1;
        }
        return order >= after(i, limit, Sort.VERB) || tokens.capital(order) ? order : -1;
    }

    /** «hoàn thành», «xong». */
    public boolean completes(int i) {
        return tokens.id(i) == Word.HOAN && tokens.id(i + 1) == Word.THANH || tokens.id(i) == Word.XONG;
    }

    /** «đồng thời». */
    public boolean meanwhile(int i) {
        return tokens.id(i) == Word.DONG && tokens.id(i + 1) == Word.THOI;
    }
}
