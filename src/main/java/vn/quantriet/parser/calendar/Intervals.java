package vn.quantriet.parser.calendar;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.SuggestedDeadline;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Terms;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * Times that come back: «hằng quý», «định kỳ 6 tháng, hằng năm», «02 lần/năm», «trước ngày 15/12 hằng năm», «chiều thứ
 * Sáu hằng tuần». Of several intervals the shortest counts.
 */
final class Intervals {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int MOST = 6;

    private final Tokens tokens;
    private final Terms terms;
    private final Periods periods;

    Intervals(Terms terms, Periods periods) {
        this.terms = terms;
        this.tokens = terms.tokens();
        this.periods = periods;
    }

    /** An interval, also with a day beside it («định kỳ 6 tháng trước ngày 30 tháng 6») or on a day of the week. */
    @Nullable
    Mention at(int from, int core) {
        var weekday = Word.afterWeekday(tokens, core);
        var named = weekday > 0 ? weekday : ofEachYear(core);
        var hour = core > from && after(core, Sort.RECURRENCE) > 0 ? core : from;
        var begins = named > 0 ? named : hour;
        var interval = after(begins, Sort.RECURRENCE) < 0 ? null : chain(from, begins, Recurrence.ONGOING);
        return interval == null || from == begins && ofAThing(interval) ? null : interval;
    }

    /** «kế hoạch hằng năm của đơn vị», «trợ cấp hằng tháng»: the interval tells which thing is meant. */
    private boolean ofAThing(Mention interval) {
        return tokens.id(interval.to()) == Word.CUA || behind(interval.from(), Sort.REGULAR);
    }

    private boolean behind(int i, Sort sort) {
        for (var from = Math.max(0, i - MOST); from < i; from++) {
            if (terms.after(from, i, sort) == i) {
                return true;
            }
        }
        return false;
    }

    /** The day or period comes back: «trước ngày 15/12 hằng năm», «ngày 20 của tháng cuối quý». */
    @Nullable
    Mention of(Mention period) {
        return after(period.to(), Sort.RECURRENCE) < 0 ? null : chain(period.from(), period.to(), Recurrence.ONGOING);
    }

    /** «năm 2025 và các năm tiếp theo», «ngày 20 hằng tháng»: the token after the year or the day, or -1. */
    private int ofEachYear(int core) {
        return tokens.id(core) == Word.NAM && WrittenDate.year(tokens, core + 1) ? core + 2 : periods.day(core);
    }

    /** «báo cáo tháng, quý, năm», «sơ kết 6 tháng, tổng kết năm»: units alone tell how often where two are named. */
    @Nullable
    Mention ofReviews(int from) {
        var recurrence = Recurrence.ONGOING;
        var links = 0;
        var to = from;
        for (var next = from; next > 0 && links < MOST; links++) {
            var end = bare(next);
            if (end < 0) {
                break;
            }
            recurrence = finer(recurrence, recurrence(next, end));
            to = onADay(end);
            var joined = joined(to);
            next = joined > to ? Math.max(joined, after(joined, Sort.REVIEW)) : -1;
        }
        return links < 2
                ? null
                : new Mention(
                        from, to, new SuggestedDeadline(tokens.phrase(from, to), Kind.RECURRING, null, recurrence));
    }

    private Mention chain(int from, int begins, Recurrence first) {
        var recurrence = first;
        var to = begins;
        for (var links = 0; links < MOST; links++) {
            var next = links == 0 ? to : joined(to);
            var end = Math.max(after(next, Sort.RECURRENCE), links == 0 ? -1 : bare(next));
            if (end < 0) {
                break;
            }
            recurrence = finer(recurrence, recurrence(next, end));
            to = onADay(end);
        }
        to = times(to);
        return new Mention(from, to, new SuggestedDeadline(tokens.phrase(from, to), Kind.RECURRING, null, recurrence));
    }

    /** «hằng quý, 6 tháng, năm»: within a chain the bare unit will do. */
    private int bare(int i) {
        var end = after(i, Sort.INTERVAL);
        return end > 0 && tokens.number(end) ? -1 : end;
    }

    private int joined(int i) {
        var id = tokens.id(i);
        return tokens.is(i, ',') || id == Word.VA || id == Word.HOAC ? i + 1 : i;
    }

    /** «hằng tháng trước ngày 25», «định kỳ 6 tháng (trước ngày 15/6)»: the token after the day, or this one. */
    private int onADay(int i) {
        if (tokens.is(i, ',')) {
            var day = dayAfter(i + 1);
            return day > i + 1 && !WrittenDate.year(tokens, day - 1) ? day : i;
        }
        if (!tokens.is(i, '(')) {
            return dayAfter(i);
        }
        var day = dayAfter(i + 1);
        return day > i + 1 && tokens.is(day, ')') && !WrittenDate.year(tokens, day - 1) ? day + 1 : i;
    }

    private int dayAfter(int i) {
        var core = i;
        while (core < i + 3 && Word.before(tokens, core)) {
            core++;
        }
        var day = periods.day(core);
        return day > 0 && core > i ? day : i;
    }

    /** «một lần», «01 lần», «/lần» after the interval. */
    private int times(int i) {
        var at = tokens.number(i) || tokens.id(i) == Word.MOT || tokens.is(i, '/') ? i + 1 : i;
        return at > i && tokens.id(at) == Word.LAN ? at + 1 : i;
    }

    /** «của tháng 3» names a month and comes back no more. */
    private int after(int i, Sort sort) {
        var end = terms.after(i, tokens.size(), sort);
        var month = end > 0 && tokens.id(end - 1) == Word.THANG && tokens.number(end);
        return month ? -1 : end;
    }

    private Recurrence recurrence(int from, int to) {
        var value = VOCABULARY.value(tokens, from, to);
        return value == null ? Recurrence.ONGOING : Recurrence.valueOf(value);
    }

    private static Recurrence finer(Recurrence one, Recurrence other) {
        if (one == Recurrence.ONGOING) {
            return other;
        }
        return other != Recurrence.ONGOING && other.compareTo(one) < 0 ? other : one;
    }
}
