package vn.quantriet.parser.duty;

import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.calendar.Mention;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.SharedHead;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * Finds where a sentence proper begins after a circumstance put before it: «Trên cơ sở …, Sở …», «Đối với …, tổ chức
 * …», «Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan …».
 */
final class Circumstance {

    private static final String AIM = "AIM";
    private static final int FAR = 250;
    private static final int FAR_COLON = 40;

    private final Grammar grammar;
    private final Tokens tokens;
    private final ActorReader actors;
    private final Deadlines deadlines;
    private final Addressed addressed;
    private final Prohibitions prohibitions;
    private final Sayings sayings;
    private final Topics topics;

    Circumstance(Grammar grammar, Deadlines deadlines, ActorReader actors, Addressed addressed) {
        this.grammar = grammar;
        this.deadlines = deadlines;
        this.addressed = addressed;
        this.tokens = grammar.tokens;
        this.actors = actors;
        this.prohibitions = new Prohibitions(grammar);
        this.sayings = new Sayings(grammar);
        this.topics = new Topics(grammar, actors);
    }

    /** The token at which the sentence proper begins, or -1 when there is only a circumstance. */
    int after(int from, int limit) {
        var begins = from;
        var start = afterTime(begins, limit);
        for (var quoted = sayings.after(begins, limit);
                start <= 0 && quoted > 0;
                quoted = sayings.after(begins, limit)) {
            begins = quoted;
            start = afterTime(begins, limit);
        }
        return start > 0 ? start : afterWords(begins, limit);
    }

    private int afterTime(int from, int limit) {
        var start = prohibitions.afterStart(from, limit);
        if (start > 0) {
            return start;
        }
        var time = deadlines.at(from);
        if (time != null && goesOnAfter(time, limit)) {
            return time.to();
        }
        // «Riêng Sở Xây dựng …»: the word before the body belongs to no circumstance
        return tokens.id(from) == Word.RIENG && addressed.at(from + 1, limit) ? from + 1 : -1;
    }

    private int afterWords(int from, int limit) {
        var words = Math.max(grammar.after(from, limit, Sort.LEAD_IN), grammar.after(from, limit, Sort.CONDITION));
        words = Math.max(Math.max(words, whichever(from, limit)), carriedOut(from, limit));
        var speaker = grammar.predicate(from, limit) ? actors.speaker(from, limit) : -1;
        if (speaker > 0) {
            return speaker;
        }
        var topic = colonAfterTopic(from, limit);
        if (topic > 0) {
            return topic;
        }
        if (words < 0 || body(from, limit) > words) {
            return from;
        }
        var toWhom = topics.after(from, words, limit);
        if (toWhom > 0) {
            return toWhom;
        }
        var verbLike = grammar.verb(from, limit) || grammar.adverb(from, limit);
        if (verbLike && !tokens.capital(from)) {
            return from;
        }
        var begins = search(words, limit, !verbLike, AIM.equals(grammar.value(from, words)));
        return begins < 0 && verbLike ? from : begins;
    }

    /** «Nghiêm túc thực hiện Chỉ thị …, UBND tỉnh yêu cầu …»: the token after «thực hiện», or -1. */
    private int carriedOut(int from, int limit) {
        var adverb = grammar.after(from, limit, Sort.ADVERB);
        var words = adverb < 0 ? -1 : grammar.after(adverb, limit, Sort.LEAD_IN);
        return words > 0 && grammar.verb(adverb, limit) ? words : -1;
    }

    /** «Nhân viên y tế …» is a body, although «nhân …» opens a circumstance. */
    private int body(int from, int limit) {
        return Math.max(grammar.after(from, limit, Sort.BODY), grammar.after(from, limit, Sort.GROUP));
    }

    /** «Xã nào chậm nộp …, Chủ tịch xã đó …» tells first in which case the order holds; -1 where it does not. */
    private int whichever(int from, int limit) {
        var kind = Math.max(grammar.after(from, limit, Sort.UNIT), grammar.after(from, limit, Sort.GROUP));
        return tokens.id(kind) == Word.NAO ? kind + 1 : -1;
    }

    /** «Mỗi quý tổ chức …», «chậm nhất ngày 20/9 các đơn vị gửi …»: no comma parts the time from the order. */
    private boolean goesOnAfter(Mention time, int limit) {
        var i = time.to();
        if (!time.dated() && !time.recurs()) {
            return tokens.id(i) == Word.PHAI && grammar.verb(i + 1, limit);
        }
        return grammar.verb(i, limit) || grammar.adverb(i, limit) || addressed.at(i, limit);
    }

    /** A body that is told to do something outweighs a verb, which may only be one more noun of the circumstance. */
    private int search(int from, int limit, boolean verbToo, boolean aim) {
        var weak = -1;
        var told = false;
        for (var i = from; i < Math.min(limit, from + FAR) && !tokens.is(i, ';'); i = grammar.next(i, limit)) {
            if (tokens.id(i) == Word.PHAI && weak < 0 && verbToo && grammar.at(i, limit, Sort.NOT_A_DUTY)) {
                return -1;
            }
            told |= tokens.id(i) == Word.DA && grammar.verb(i + 1, limit);
            if (tokens.id(i) == Word.THI && grammar.notADuty(i + 1, limit)) {
                return -1;
            }
            if (tokens.id(i) == Word.THI && (grammar.predicate(i + 1, limit) || addressed.at(i + 1, limit))) {
                return i + 1;
            }
            var must = tokens.id(i) == Word.CAN || tokens.id(i) == Word.PHAI;
            if (must && weak < 0 && verbToo && grammar.verb(i + 1, limit)) {
                weak = i;
            }
            if (grammar.requests(i) && ordered(i, limit)) {
                return i;
            }
            weak = weak < 0 && verbToo && i > from && behindThis(i, limit) ? i : weak;
            if (troubled(from, i) && addressed.at(i, limit)) {
                return i;
            }
            if (!grammar.comma(i) && !tokens.is(i, ':')) {
                continue;
            }
            var next = i + 1;
            var time = deadlines.at(next);
            if (time != null && addressed.at(time.to(), limit)) {
                return time.to();
            }
            var body = addressed.at(next, limit);
            if (body && named(next, limit)) {
                return next;
            }
            if (weak < 0 && verbToo && !told && (body && !aim || ordersWithObject(next, limit))) {
                weak = next;
            }
        }
        return weak;
    }

    /** «Căn cứ Kế hoạch này xây dựng …» has no comma before the verb. */
    private boolean behindThis(int i, int limit) {
        return tokens.id(i - 1) == Word.NAY && !tokens.capital(i) && grammar.verb(i, limit);
    }

    /** «nếu có vướng mắc các đơn vị báo cáo …» has no comma before those who are to report. */
    private boolean troubled(int from, int i) {
        return tokens.id(i) == Word.CAC && i > from && grammar.after(i - 2, i, Sort.TROUBLE) == i;
    }

    /** «… nếu có vướng mắc đề nghị phản ánh về …» has no comma before what is asked for. */
    private boolean ordered(int i, int limit) {
        var order = grammar.afterOrder(i, limit);
        return order > 0 && (grammar.verb(order, limit) || grammar.actor(order, limit));
    }

    /** «Báo cáo tháng: Sở Tài chính tổng hợp …»: a heading and its sentence in one line. */
    private int colonAfterTopic(int from, int limit) {
        var colon = colon(from, Math.min(limit, from + FAR_COLON), limit);
        if (colon < 0
                || SharedHead.colon(grammar, colon, limit)
                || addressedBefore(from, colon, limit)
                || actors.read(from, limit).to() == colon) {
            return -1;
        }
        var heading = grammar.at(from, limit, Sort.LEAD_IN) && ordersWithObject(colon + 1, limit);
        var begins = heading ? colon + 1 : afterTime(colon + 1);
        return heading || addressed.at(begins, limit) ? begins : -1;
    }

    /** The first colon before any semicolon, or -1. */
    private int colon(int from, int to, int limit) {
        for (var i = from; i < to && !tokens.is(i, ';'); i = grammar.next(i, limit)) {
            if (tokens.is(i, ':')) {
                return i;
            }
        }
        return -1;
    }

    private boolean addressedBefore(int from, int colon, int limit) {
        for (var i = from; i < colon; i = grammar.next(i, limit)) {
            if (grammar.comma(i) && addressed.at(i + 1, limit)) {
                return true;
            }
        }
        return false;
    }

    /** «Đợt 1: từ ngày … đến ngày …, các xã …»: the token after the time and its comma, or this one. */
    private int afterTime(int i) {
        var time = deadlines.at(i);
        if (time == null) {
            return i;
        }
        return grammar.comma(time.to()) ? time.to() + 1 : time.to();
    }

    /** A name or «các …», not one more common noun of a list. */
    private boolean named(int i, int limit) {
        return tokens.capital(i) || grammar.afterArticle(i, limit) > i || grammar.at(i, limit, Sort.ORDER);
    }

    private boolean ordersWithObject(int i, int limit) {
        if (!grammar.predicate(i, limit)) {
            return false;
        }
        var end = Math.max(grammar.after(i, limit, Sort.VERB), i + 1);
        return end < limit && !grammar.comma(end) && !grammar.and(end) && !grammar.stop(end);
    }
}
