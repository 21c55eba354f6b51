package vn.quantriet.parser.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.SuggestedDeadline;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.parser.citation.CitedTokens;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Terms;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Reads one time at one place: first intervals, then days and periods, then events. */
final class DeadlineScanner {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int LONGEST_EVENT = 24;

    private final Tokens tokens;
    private final Terms terms;
    private final CitedTokens cited;
    private final Periods periods;

    DeadlineScanner(Terms terms, CitedTokens cited, @Nullable LocalDate issued) {
        this.terms = terms;
        this.tokens = terms.tokens();
        this.cited = cited;
        this.periods = new Periods(tokens, issued);
    }

    @Nullable
    Mention at(int i) {
        if (!mayBegin(i) || cited.covers(i)) {
            return null;
        }
        var interval = interval(i);
        if (interval != null) {
            return interval;
        }
        var core = afterPrefix(i);
        var period = periods.at(i, core);
        return period != null && !cited.covers(core) ? recurring(period) : event(i);
    }

    /** A first look, for most words begin no time. */
    private boolean mayBegin(int i) {
        return Word.begins(tokens, i)
                || terms.begins(i, Sort.RECURRENCE)
                || terms.begins(i, Sort.RELATIVE)
                || terms.begins(i, Sort.CONDITION);
    }

    private int after(int from, Sort sort) {
        return terms.after(from, tokens.size(), sort);
    }

    /** «trước», «chậm nhất là», «đến hết», «trong» … in front of the day or period. */
    private int afterPrefix(int from) {
        var i = from;
        while (i < from + 4 && Word.before(tokens, i)) {
            i++;
        }
        return i;
    }

    /** An interval, also with a day beside it («định kỳ 6 tháng trước ngày 30 tháng 6»). */
    private @Nullable Mention interval(int from) {
        var to = after(from, Sort.RECURRENCE);
        if (to < 0) {
            return null;
        }
        var recurrence = recurrence(from, to);
        var core = afterPrefix(to);
        var day = periods.day(core);
        if (day > 0 && core > to) {
            to = day;
            var again = after(to, Sort.RECURRENCE);
            if (again > 0) {
                recurrence = finer(recurrence, recurrence(to, again));
                to = again;
            }
        }
        return mention(from, to, recurrence);
    }

    /** A day or period that comes back: «trước ngày 15/12 hằng năm», «ngày 10 hàng tháng». */
    private Mention recurring(Mention period) {
        var to = after(period.to(), Sort.RECURRENCE);
        if (to < 0) {
            return period;
        }
        var recurrence = recurrence(period.to(), to);
        var again = after(to, Sort.RECURRENCE);
        if (again > 0) {
            recurrence = finer(recurrence, recurrence(to, again));
            to = again;
        }
        return mention(period.from(), to, recurrence);
    }

    private Mention mention(int from, int to, Recurrence recurrence) {
        return new Mention(from, to, new SuggestedDeadline(tokens.phrase(from, to), Kind.RECURRING, null, recurrence));
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

    private @Nullable Mention event(int from) {
        var words = Math.max(after(from, Sort.RELATIVE), after(from, Sort.CONDITION));
        words = Math.max(words, Word.span(tokens, from));
        if (words < 0) {
            return null;
        }
        var to = words;
        while (to < tokens.size() && to < words + LONGEST_EVENT && !stops(to)) {
            to++;
        }
        return new Mention(from, to, new SuggestedDeadline(tokens.phrase(from, to), Kind.RELATIVE, null, null));
    }

    private boolean stops(int i) {
        return tokens.is(i, ',')
                || tokens.is(i, ';')
                || tokens.is(i, '.')
                || tokens.is(i, ')')
                || tokens.is(i, ':')
                || tokens.is(i, '/');
    }
}
