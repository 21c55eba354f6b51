package vn.quantriet.parser.duty;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.SharedHead;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Cuts a piece of work down to verb and object: without its time, its purpose and its manner. */
final class Action {

    private static final int SHORTEST = 4;
    private static final int ENOUGH = 9;
    private static final int LONGEST = 30;
    private static final int REGARDED = 50;

    private final Grammar grammar;
    private final Tokens tokens;
    private final Deadlines deadlines;
    private final Directed directed;

    Action(Grammar grammar, Deadlines deadlines) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.deadlines = deadlines;
        this.directed = new Directed(grammar);
    }

    /** The token at which the verb begins, after a time or sign put before it. */
    int from(int from, int to) {
        var i = from;
        while (i < to) {
            var mention = deadlines.at(i);
            if (mention != null && mention.to() < to) {
                i = tokens.id(mention.to()) == Word.THI ? mention.to() + 1 : mention.to();
            } else if (!tokens.word(i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** «xác định … là nhiệm vụ …» says how the work is to be seen. */
    boolean regards(int action, int end) {
        if (!grammar.at(action, end, Sort.REGARD)) {
            return false;
        }
        for (var i = action + 1; i < Math.min(end, action + REGARDED) && !grammar.stop(i); i = grammar.next(i, end)) {
            if (tokens.id(i) == Word.LA) {
                return true;
            }
        }
        return false;
    }

    /** The token after verb and object, as it is told at a glance. */
    int to(int from, int objectEnd, int limit) {
        var i = objectEnd;
        var end = grammar.at(i, limit, Sort.TAIL) ? withPurpose(from, i, limit) : i;
        return trimmed(from, shortened(from, Math.min(end, limit), LONGEST));
    }

    /** The token after the object, where the time, the purpose or the manner begins. */
    int objectEnd(int from, int limit) {
        var i = from;
        var object = false;
        while (i < limit) {
            var goesOn = beyondTime(from, i, limit);
            var closed = closes(i, limit) && !(tokens.is(i, ':') && directed.behind(from, i, limit));
            if (goesOn == i && (over(from, i, object, limit) || closed || dates(i))) {
                break;
            }
            i = goesOn;
            var verb = grammar.after(i, limit, Sort.VERB);
            object |= verb < 0 && tokens.word(i) && !grammar.and(i) && !grammar.adverb(i, limit);
            var whole = object ? grammar.after(i, limit, Sort.ADVERB) : verb;
            i = whole > 0 ? whole : grammar.next(i, limit);
        }
        var completed = i < limit && deadlines.at(i) != null && i - 2 > from + SHORTEST && completion(i - 2);
        return completed ? i - 2 : i;
    }

    /** «báo cáo UBND tỉnh trước ngày … về …»: the time stands between whom it is sent to and what is sent. */
    private int beyondTime(int from, int i, int limit) {
        var time = i < limit && i - from <= LONGEST / 2 ? deadlines.at(i) : null;
        if (time == null || !sends(from, i)) {
            return i;
        }
        var next = time.to();
        var about = tokens.id(next) == Word.VE;
        var sent = next < limit && (about || grammar.at(next, limit, Sort.PRODUCT));
        return sent ? next : i;
    }

    private boolean sends(int from, int to) {
        for (var i = from; i < to; ) {
            var report = grammar.after(i, to, Sort.REPORT);
            if (report > 0 && grammar.actor(report, to)) {
                return true;
            }
            var verb = Math.max(grammar.after(i, to, Sort.VERB), grammar.after(i, to, Sort.ADVERB));
            if (verb < 0 && tokens.word(i) && !grammar.and(i)) {
                return false;
            }
            i = Math.max(verb, i + 1);
        }
        return false;
    }

    /** «báo cáo Sở (qua Chi cục …) trước …»: what stands in brackets does not part the time from the work. */
    int timeFollows(int objectEnd, int limit) {
        return tokens.is(objectEnd, '(') ? grammar.afterBracket(objectEnd, limit) : objectEnd;
    }

    /** A short order is not told from others without its purpose: «đề xuất các biện pháp để xử lý …». */
    private int withPurpose(int from, int tail, int limit) {
        if (tail - from > ENOUGH || grammar.comma(tail) || tokens.is(tail, ';')) {
            return tail;
        }
        var end = tail + 1;
        while (end < limit
                && !grammar.comma(end)
                && !closes(end, limit)
                && !tokens.is(end, '(')
                && deadlines.at(end) == null) {
            end++;
        }
        var longest = 3 * (tail - from);
        var cut = shortened(from, end, longest);
        return cut - from <= longest + SHORTEST && cut > tail + 2 ? cut : tail;
    }

    /** A long action ends at the last joint before it grows too long to be told at a glance, or at the next one. */
    private int shortened(int from, int to, int longest) {
        var last = to;
        var words = 0;
        var told = directed.to(from, to);
        for (var i = from; i < to; i = grammar.next(i, to)) {
            if (words > longest / 2 && i >= told && joint(i, to)) {
                last = i;
            }
            if (words >= longest && last < to && i >= told) {
                return last;
            }
            words += tokens.word(i) ? 1 : 0;
        }
        return to;
    }

    private boolean joint(int i, int to) {
        return grammar.comma(i) && !grammar.actor(i + 1, to)
                || tokens.is(i, '(') && !goesOnAfter(i, to)
                || grammar.at(i, to, Sort.JOINT);
    }

    private int trimmed(int from, int to) {
        var i = to;
        while (i > from + 1
                && !tokens.word(i - 1)
                && !tokens.number(i - 1)
                && !tokens.is(i - 1, ')')
                && !tokens.is(i - 1, '"')) {
            i--;
        }
        return i;
    }

    @Nullable
    Phrase deliverable(int from, int to) {
        for (var i = from; i < to; i++) {
            var end = grammar.after(i, to, Sort.PRODUCT);
            if (end > 0 && !carriedOut(i, end)) {
                return tokens.phrase(i, end);
            }
        }
        return null;
    }

    /** «thực hiện Nghị quyết», «Kế hoạch số …», «Chỉ thị này»: a document there is already is no product. */
    private boolean carriedOut(int from, int to) {
        var begins = grammar.afterArticle(from - 1, from) == from ? from - 1 : from;
        var after = tokens.id(to);
        return tokens.capital(from) && (tokens.id(begins - 1) == Word.HIEN || after == Word.SO || after == Word.NAY);
    }

    /** «…, hoàn thành» before the time adds nothing to the work. */
    private boolean completion(int i) {
        return tokens.id(i) == Word.HOAN && tokens.id(i + 1) == Word.THANH && grammar.comma(i - 1);
    }

    private boolean closes(int i, int limit) {
        return tokens.is(i, ':') && !SharedHead.colon(grammar, i, limit)
                || tokens.is(i, ';')
                || tokens.is(i, '.') && (i + 1 >= limit || tokens.spaced(i + 1));
    }

    /** «Chỉ thị số 20/CT-TTg ngày 17 tháng 5 năm 2017 …»: the number alone tells which document. */
    private boolean dates(int i) {
        var day = grammar.comma(i) ? i + 1 : i;
        if (tokens.id(day) != Word.NGAY) {
            return false;
        }
        var symbol = tokens.is(i - 2, '/') || tokens.is(i - 2, '-');
        return tokens.shouted(i - 1) && symbol && !tokens.spaced(i - 1)
                || tokens.number(i - 1) && tokens.id(i - 2) == Word.SO;
    }

    /** Verb and object have been said and something else begins; a time begins nothing but itself. */
    private boolean over(int from, int i, boolean object, int limit) {
        var length = i - from;
        if (object && length >= SHORTEST && ends(i, limit)) {
            return true;
        }
        var goesOn = grammar.and(i - 1) || grammar.comma(i - 1);
        return deadlines.at(i) != null && (object ? length >= SHORTEST - 1 : length >= SHORTEST && !goesOn);
    }

    /** «lập tổ công tác (do … làm tổ trưởng) rà soát …»: the bracket stands in the middle of the work. */
    private boolean goesOnAfter(int bracket, int limit) {
        var after = grammar.afterBracket(bracket, limit);
        return after < limit && !tokens.capital(after) && (grammar.verb(after, limit) || thing(after, limit));
    }

    /** «báo cáo Sở Y tế (qua Chi cục …) số vụ …»: what is reported stands behind the bracket. */
    private boolean thing(int i, int limit) {
        return tokens.word(i)
                && (tokens.id(i) == Word.SO || grammar.at(i, limit, Sort.THING))
                && deadlines.at(i) == null;
    }

    private boolean ends(int i, int limit) {
        return tokens.is(i, '(') && !goesOnAfter(i, limit) || grammar.tail(i, limit) || deadlines.at(i) != null;
    }
}
