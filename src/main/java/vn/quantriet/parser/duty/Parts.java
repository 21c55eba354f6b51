package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * Parts what one body has to do into pieces of work: at «và» before a verb with its own object, and at a comma before a
 * verb when both sides have a time of their own.
 */
final class Parts {

    /** A piece of work, from its verb to the sign that ends it. */
    record Part(int from, int to) {}

    private static final int LONGEST_CHAIN = 8;
    private static final int FAR = 200;

    private final Grammar grammar;
    private final Tokens tokens;
    private final Deadlines deadlines;

    Parts(Grammar grammar, Deadlines deadlines) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.deadlines = deadlines;
    }

    List<Part> of(int from, int to) {
        var parts = new ArrayList<Part>();
        var start = from;
        var tail = false;
        for (var i = from + 1; i < to; i = grammar.next(i, to)) {
            var next = i + 1;
            tail = grammar.comma(i) && begins(next, to) ? false : tail || i > start + 3 && grammar.at(i, to, Sort.TAIL);
            if (next < to
                    && ((!tail || sends(next, to)) && and(start, i, to)
                            || timedAnd(start, i, to)
                            || tokens.id(i) == Word.VA && answers(next, to)
                            || comma(start, i, to))) {
                parts.add(new Part(start, i));
                start = next;
                tail = false;
            }
        }
        parts.add(new Part(start, to));
        return parts;
    }

    private boolean and(int start, int i, int to) {
        return tokens.id(i) == Word.VA
                && begins(i + 1, to)
                && (hasObject(start, i) || grammar.completes(start) && sends(i + 1, to))
                && (sends(i + 1, to) || !nominal(start, i, tells(i + 1, to)) || drawsUp(start, i, to));
    }

    /** «tham gia kế hoạch … và xây dựng kế hoạch …»: two products, each with its verb. */
    private boolean drawsUp(int start, int i, int to) {
        var first = grammar.after(start, i, Sort.VERB);
        var second = grammar.after(i + 1, to, Sort.VERB);
        return grammar.at(first, i, Sort.PRODUCT) && grammar.at(second, to, Sort.PRODUCT);
    }

    /** «… và (phải) chịu trách nhiệm trước …» is no part of the work before it. */
    private boolean answers(int from, int to) {
        var begins = tokens.id(from) == Word.PHAI ? from + 1 : from;
        return grammar.at(begins, to, Sort.NOT_A_DUTY) && grammar.after(begins, to, Sort.VERB) > begins + 2;
    }

    /** «và gửi về …», «và báo cáo về …» order something whatever stands before. */
    private boolean sends(int from, int to) {
        var report = grammar.after(from, to, Sort.REPORT);
        var adverb = grammar.after(report, to, Sort.ADVERB);
        return report > 0 && (tokens.id(report) == Word.VE || adverb > 0 && tokens.id(adverb) == Word.VE);
    }

    /** «và báo cáo Ủy ban …», «và báo cáo kết quả …»: to tell what became of the work is a duty of its own. */
    private boolean tells(int from, int to) {
        var verb = grammar.after(from, to, Sort.VERB);
        return grammar.at(from, to, Sort.REPORT) && (grammar.actor(verb, to) || Word.OUTCOMES.holds(tokens.id(verb)));
    }

    /** «và hằng năm đánh giá …»: the time belongs to what follows. */
    private boolean timedAnd(int start, int i, int to) {
        return tokens.id(i) == Word.VA && deadlines.at(i + 1) != null && begins(i + 1, to) && !chain(start, i);
    }

    /** Nothing but verbs that share the object after them. */
    private boolean chain(int start, int end) {
        for (var i = Math.max(start, end - FAR); i < end; ) {
            var verb = grammar.after(i, end, Sort.VERB);
            if (verb < 0 && !grammar.comma(i) && !grammar.and(i) && !grammar.adverb(i, end)) {
                return false;
            }
            i = Math.max(verb, i + 1);
        }
        return true;
    }

    private boolean comma(int start, int i, int to) {
        if (!grammar.comma(i) || !begins(i + 1, to)) {
            return false;
        }
        var report = grammar.after(i + 1, to, Sort.REPORT);
        var apart = grammar.at(report, to, Sort.ONGOING)
                || grammar.at(i + 1, to, Sort.ONGOING)
                || deadlines.at(i + 1) != null;
        if (apart && i > start + 3 && reports(i + 1, to)) {
            return true;
        }
        var before = deadlines.within(start, i);
        var after = deadlines.within(i + 1, end(i + 1, to));
        if (after != null && after.recurs() && after.from() == i + 1 && i > start + 3) {
            return true;
        }
        if (after == null || !hasObject(start, i)) {
            return false;
        }
        if (after.from() == i + 1 && tokens.id(after.to()) == Word.THI) {
            return true;
        }
        if (before == null && after.from() == i + 1 && reports(i + 1, to)) {
            return true;
        }
        return before != null && before.dated() && after.dated()
                || before == null && !after.dated() && reports(i + 1, to);
    }

    /** «…, định kỳ hằng quý báo cáo Ban Thường vụ»: a report that comes back is a duty of its own. */
    private boolean reports(int from, int to) {
        var i = from;
        while (i < to
                && (standing(i, to) || (grammar.adverb(i, to) || deadlines.at(i) != null) && !grammar.verb(i, to))) {
            var mention = deadlines.at(i);
            i = mention != null ? mention.to() : grammar.after(i, to, Sort.ADVERB);
        }
        return grammar.at(i, to, Sort.REPORT);
    }

    /** «thường xuyên», which begins a sentence as a verb does. */
    private boolean standing(int i, int to) {
        return grammar.at(i, to, Sort.ONGOING) && grammar.adverb(i, to);
    }

    private int end(int from, int to) {
        var i = from;
        while (i < Math.min(to, from + FAR) && !tokens.is(i, ';')) {
            i = grammar.next(i, to);
        }
        return i;
    }

    /** A verb with an object of its own stands here. */
    private boolean begins(int from, int to) {
        var i = from;
        while (i < to && (grammar.adverb(i, to) || deadlines.at(i) != null) && !grammar.verb(i, to)) {
            var mention = deadlines.at(i);
            i = mention != null ? beyondThen(mention.to()) : grammar.after(i, to, Sort.ADVERB);
        }
        if (!grammar.verb(i, to) || tokens.capital(i)) {
            return false;
        }
        var object = grammar.after(i, to, Sort.VERB);
        var chained = 0;
        while (chained++ < LONGEST_CHAIN
                && (grammar.comma(object) || grammar.and(object))
                && grammar.verb(object + 1, to)) {
            object = grammar.after(object + 1, to, Sort.VERB);
        }
        return to - object >= 2
                && tokens.id(object) != Word.CUA
                && !grammar.comma(object)
                && !grammar.and(object)
                && !grammar.stop(object);
    }

    /** «trường hợp vượt thẩm quyền thì báo cáo …». */
    private int beyondThen(int i) {
        return tokens.id(i) == Word.THI ? i + 1 : i;
    }

    /** What stands before is more than a chain of verbs that share the object after it. */
    private boolean hasObject(int start, int i) {
        for (var length = 1; length <= 4; length++) {
            var lower = i - length > start && !tokens.capital(i - length) && !undergone(i - length);
            var verb = lower ? grammar.after(i - length, i, Sort.VERB) : -1;
            if (verb == i || verb > 0 && grammar.after(verb, i, Sort.ADVERB) == i) {
                return false;
            }
        }
        return i - start > 3;
    }

    /** «các hộ đã được hỗ trợ»: the verb says which ones. */
    private boolean undergone(int verb) {
        return tokens.id(verb - 1) == Word.DUOC && tokens.id(verb - 2) == Word.DA;
    }

    /**
     * «công tác kiểm tra … và xử lý …» names work with two verbs and parts nothing; a plan drawn up names no report
     * that {@code tells} of it.
     */
    private boolean nominal(int start, int i, boolean tells) {
        var main = grammar.after(start, i, Sort.VERB);
        if (main > 0 && !tells && grammar.at(main, i, Sort.NOMINAL) && tokens.id(main) != Word.CAC) {
            return true;
        }
        var from = Math.max(start, i - 6);
        for (var at = i - 1; at >= from; at--) {
            if (grammar.comma(at)) {
                return false;
            }
            var verb = grammar.after(at, i, Sort.VERB);
            if (verb > 0 && at > start && grammar.after(at - 1, at, Sort.NOMINAL) == at) {
                return true;
            }
        }
        return false;
    }
}
