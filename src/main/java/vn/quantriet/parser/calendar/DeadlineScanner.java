package vn.quantriet.parser.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.citation.CitedTokens;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Sorts;
import vn.quantriet.parser.vocabulary.Terms;

/** Reads one time at one place: first intervals, then days and periods, then events. */
final class DeadlineScanner {

    private static final int LONGEST_PREFIX = 5;
    private static final Sorts BEGINNINGS = Sorts.of(Sort.RECURRENCE, Sort.RELATIVE, Sort.CONDITION);
    private static final Sorts TIMES = BEGINNINGS.and(Sort.INTERVAL);

    private final Tokens tokens;
    private final Terms terms;
    private final CitedTokens cited;
    private final @Nullable LocalDate issued;
    private final Periods periods;
    private final Intervals intervals;
    private final Events events;

    DeadlineScanner(Terms terms, CitedTokens cited, @Nullable LocalDate issued) {
        this.terms = terms;
        this.tokens = terms.tokens();
        this.cited = cited;
        this.issued = issued;
        this.periods = new Periods(tokens, issued);
        this.intervals = new Intervals(terms, periods);
        this.events = new Events(terms);
    }

    @Nullable
    Mention at(int i) {
        if (!Word.begins(tokens, i) && !terms.begins(i, TIMES)) {
            return null;
        }
        if (terms.begins(i, Sort.INTERVAL) && reviewed(i)) {
            var reviews = intervals.ofReviews(i);
            if (reviews != null) {
                return reviews;
            }
        }
        if (begunByReview(i) || cited.covers(i) || goesOnWithDay(i)) {
            return null;
        }
        var prefix = afterPrefix(i);
        var core = Word.afterHour(tokens, prefix);
        var interval = intervals.at(i, core);
        if (interval != null) {
            return interval;
        }
        var counted = events.counted(i, prefix);
        if (counted != null) {
            return counted;
        }
        var period = periods.at(i, core);
        if (period == null || cited.covers(core)) {
            var event = eventAfterDay(i, core);
            return event == null ? events.named(i) : event;
        }
        var again = intervals.of(period);
        if (again != null) {
            return again;
        }
        var numbered = tokens.number(i - 1) && tokens.id(i - 2) == Word.SO;
        var later = prefix == i && (tokens.id(i - 1) == Word.SAU || numbered);
        return later || past(period, prefix) ? null : period;
    }

    /** A day or span before the document itself was issued is one that is told of, unless «trước», «hết» … bind it. */
    private boolean past(Mention period, int prefix) {
        var due = period.deadline().due();
        return issued != null
                && due != null
                && due.isBefore(issued)
                && !(prefix > period.from() && Word.binds(tokens, prefix - 1));
    }

    /** «từ ngày 15/3 đến ngày bầu cử»: the span ends with an event, or null. */
    private @Nullable Mention eventAfterDay(int i, int core) {
        var day = tokens.id(i) == Word.TU ? periods.day(core) : -1;
        var event = day > 0 && tokens.id(day) == Word.DEN ? events.named(day) : null;
        return event == null ? null : events.mention(i, event.to());
    }

    /** The month or the year of a day that is none («từ ngày 12 tháng 3 năm 2020»). */
    private boolean goesOnWithDay(int i) {
        var day = tokens.id(i - 2) == Word.NGAY && tokens.number(i - 1);
        var month = tokens.id(i - 2) == Word.THANG && tokens.number(i - 1) && tokens.id(i - 4) == Word.NGAY;
        return day && tokens.id(i) == Word.THANG || month && tokens.id(i) == Word.NAM;
    }

    private boolean reviewed(int i) {
        return terms.after(i - 2, i, Sort.REVIEW) == i;
    }

    /** «hai tuần» begins a time only behind «sơ kết», «giao ban» …. */
    private boolean begunByReview(int i) {
        return !Word.begins(tokens, i) && !terms.begins(i, BEGINNINGS);
    }

    /** «trước», «chậm nhất là», «đến hết», «trong» … in front of the day or period. */
    private int afterPrefix(int from) {
        var i = from;
        while (i < from + LONGEST_PREFIX && Word.before(tokens, i)) {
            i++;
        }
        return i;
    }
}
