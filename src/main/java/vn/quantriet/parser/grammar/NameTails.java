package vn.quantriet.parser.grammar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.WordSet;

/** What may follow the name of a body: which ones are meant, or already what they are told. */
public final class NameTails {

    private static final int CLAUSE = 25;
    private static final int NAMES = 60;
    private static final int SHORT = 8;
    private static final int TASK = 8;
    private static final int LARGE = 100;
    private static final int STEERING = 3;
    private static final WordSet SMALL = WordSet.of(Word.TO, Word.TEAM, Word.DELEGATION, Word.SQUAD, Word.POST);

    private final Grammar grammar;
    private final Tokens tokens;

    NameTails(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /** «các tỉnh từ Quê Mới đến An Phú», «… từ Quê Mới trở ra»: the token after the last place, or -1. */
    int stretch(int i, int limit) {
        var to = tokens.id(i) == Word.TU ? placeEnd(i + 1, limit) : -1;
        var beyond = tokens.id(to + 1) == Word.OUT || tokens.id(to + 1) == Word.INTO;
        if (to > i + 1 && tokens.id(to) == Word.TURN && beyond) {
            return to + 2;
        }
        var end = to > i + 1 && tokens.id(to) == Word.DEN ? placeEnd(to + 1, limit) : -1;
        return end > to + 1 ? end : -1;
    }

    /**
     * «các xã có hồ chứa phải …», «các cơ quan, nơi có đông người, phải …»: the token after the clause that says which
     * bodies are meant, or -1.
     */
    int clause(int start, int i, int limit) {
        if (tokens.id(i) == Word.CON && plural(start, i)) {
            return still(i, limit);
        }
        if (tokens.id(i) == Word.LIKE && plural(start, i)) {
            return named(i, limit);
        }
        var which = which(start, i, limit);
        if (!which && !(grammar.comma(i) && tokens.id(i + 1) == Word.WHERE)) {
            return -1;
        }
        var headed = which ? headed(i + 1, limit) : -1;
        if (headed > 0) {
            return headed;
        }
        var told = false;
        for (var at = i + 2; at < Math.min(limit, i + CLAUSE) && !grammar.stop(at); at = grammar.next(at, limit)) {
            if (must(at, limit)) {
                return grammar.comma(at - 1) ? at - 1 : at;
            }
            if (which && grammar.comma(at)) {
                return !told && grammar.predicate(at + 1, limit) ? at : -1;
            }
            told |= which && grammar.predicate(at, limit);
            if (told && at > i + SHORT) {
                return -1;
            }
        }
        return -1;
    }

    /** «Chủ tịch UBND các xã bị ngập lụt, chia cắt:»: nothing is told before the colon; it, or -1. */
    private int headed(int from, int limit) {
        var i = from;
        while (i < Math.min(limit, from + CLAUSE) && !grammar.stop(i) && !grammar.predicate(i, limit)) {
            i++;
        }
        return i < limit && tokens.is(i, ':') ? i : -1;
    }

    /** «các địa phương như: Quê Mới, An Phú cần …»: the token after the names, or -1. */
    private int named(int like, int limit) {
        var i = tokens.is(like + 1, ':') ? like + 2 : like + 1;
        var first = i;
        while (i < Math.min(limit, like + NAMES) && (tokens.capital(i) || grammar.comma(i) || grammar.and(i))) {
            i++;
        }
        return i > first && tokens.capital(first) && grammar.predicate(i, limit) ? i : -1;
    }

    /** «các xã còn hộ nghèo khẩn trương …»: the token at which what they are told begins, or -1. */
    private int still(int from, int limit) {
        for (var i = from + 1; i < Math.min(limit, from + CLAUSE) && tokens.word(i); i++) {
            if (grammar.adverb(i, limit) || must(i, limit)) {
                return i > from + 1 ? i : -1;
            }
        }
        return -1;
    }

    /** «có …» of bodies named by kind, where it is neither a verb nor words known to follow a name. */
    private boolean which(int start, int i, int limit) {
        return (tokens.id(i) == Word.CO || tokens.id(i) == Word.SUFFERS)
                && !grammar.at(i, limit, Sort.VERB)
                && !grammar.at(i, limit, Sort.MODAL)
                && !grammar.at(i, limit, Sort.QUALIFIER)
                && plural(start, i);
    }

    private boolean plural(int from, int to) {
        for (var i = from; i < to; i++) {
            if (grammar.afterArticle(i, to) > i) {
                return true;
            }
        }
        return false;
    }

    private boolean must(int i, int limit) {
        return grammar.at(i, limit, Sort.LEAD) || grammar.at(i, limit, Sort.MODAL) && tokens.id(i) != Word.DUOC;
    }

    /**
     * «tổ tuần tra», «đoàn kiểm tra», «cơ quan quản lý quy hoạch»: what a body is for belongs to its name when it is
     * then told to act.
     */
    private int task(int i, int limit) {
        var manages = tokens.id(i - 1) == Word.LY && tokens.id(i - 2) == Word.QUAN;
        var head = manages || SMALL.holds(tokens.id(i - 1));
        var verb = head && !tokens.capital(i) ? grammar.after(i, limit, Sort.VERB) : -1;
        for (var at = verb; verb > 0 && at < Math.min(limit, verb + TASK) && tokens.word(at); at++) {
            if (grammar.predicate(at, limit)) {
                return manages || at > verb || grammar.adverb(at, limit) ? verb : -1;
            }
        }
        return -1;
    }

    /** «Ban Chỉ đạo (BCĐ) 389»: the bracket only shortens what goes on behind it with a number. */
    boolean abbreviates(int open, int after) {
        return after == open + 3 && tokens.shouted(open + 1) && tokens.number(after);
    }

    /** The token after what a body is for, as it stands in its name, or -1. */
    int purpose(int i, int headEnd, int limit) {
        var field = field(i, limit);
        return field > 0 || i != headEnd ? field : task(i, limit);
    }

    /** «giám đốc sở giáo dục và đào tạo»: a field of several words behind its kind of body, in small letters. */
    private int field(int i, int limit) {
        var field = grammar.after(i, limit, Sort.FIELD);
        return field > i + 2 && grammar.after(i - 1, i, Sort.UNIT) == i ? field : -1;
    }

    /** «Ban Chỉ đạo 389», «Tổ công tác 1165», «Hạt Kiểm lâm số 2». */
    boolean numbered(int start, int number) {
        if (tokens.id(number - 1) == Word.SO && tokens.value(number) < LARGE && !tokens.touches(number + 1)) {
            return true;
        }
        if (steering(start, number)) {
            return true;
        }
        var head = grammar.afterArticle(start, number);
        var body = grammar.after(head, number, Sort.BODY);
        return body > head + 1 && (body == number || tokens.value(number) >= LARGE && qualified(body, number));
    }

    /** «Cơ quan Thường trực Ban Chỉ đạo 389»: the body whose office it is ends at the number. */
    private boolean steering(int start, int number) {
        var head = number - STEERING;
        return head > start && tokens.capital(head) && grammar.after(head, number, Sort.BODY) == number;
    }

    /** «Ban Chỉ đạo quốc gia 389»: a large number behind the level of a steering body is its name. */
    private boolean qualified(int body, int number) {
        return grammar.after(body, number, Sort.QUALIFIER) == number;
    }

    /** «TP. Quê Mới», «Q.1»: the full stop of an abbreviation. */
    boolean shortened(int stop) {
        return tokens.shouted(stop - 1)
                && tokens.length(stop - 1) <= 2
                && tokens.touches(stop)
                && (tokens.capital(stop + 1) && tokens.word(stop + 1)
                        || tokens.number(stop + 1) && !tokens.spaced(stop + 1));
    }

    private int placeEnd(int from, int limit) {
        var i = from;
        while (i < limit && tokens.word(i) && tokens.capital(i)) {
            i++;
        }
        return i;
    }

    /** «Sở Y tế được giao rà soát …»: of a body by name it is said what it is told, and not which one is meant. */
    boolean told(int start, int headEnd, int i, int limit) {
        var modal = tokens.id(i) == Word.DUOC ? grammar.after(i, limit, Sort.MODAL) : -1;
        return modal > 0
                && grammar.predicate(modal, limit)
                && (!grammar.at(grammar.afterArticle(start, limit), headEnd, Sort.GROUP)
                        || grammar.adverb(modal, limit)
                        || all(i, limit))
                && modal(i, limit) < 0;
    }

    /** «Các đơn vị được giao rà soát ….»: nothing else is said of them. */
    private boolean all(int i, int limit) {
        var end = given(i, limit);
        return end >= limit || tokens.is(end, '.') || tokens.number(end) || grammar.at(end, limit, Sort.RECURRENCE);
    }

    /** «được giao nhiệm vụ …» says which bodies are meant, up to the next sign or word of duty. */
    int given(int i, int limit) {
        if (tokens.id(i) != Word.DUOC) {
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
            if (grammar.at(i, limit, Sort.MODAL) && !tokens.is(i, ',') && tokens.id(i) != Word.DUOC) {
                return i;
            }
        }
        return -1;
    }
}
