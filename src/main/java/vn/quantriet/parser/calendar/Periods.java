package vn.quantriet.parser.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.SuggestedDeadline;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.parser.token.Tokens;

/** Reads a day, month, quarter or year and the last day it leaves. */
final class Periods {

    private static final int EARLY = 10;
    private static final int MIDDLE = 20;

    private final Tokens tokens;
    private final @Nullable LocalDate issued;

    Periods(Tokens tokens, @Nullable LocalDate issued) {
        this.tokens = tokens;
        this.issued = issued;
    }

    /** The period whose own words begin at {@code core}, after a prefix that begins at {@code from}. */
    @Nullable
    Mention at(int from, int core) {
        var date = WrittenDate.at(tokens, core);
        if (date != null && (core > from || tokens.id(core) == Word.NGAY)) {
            return date(from, date);
        }
        if (tokens.id(core) == Word.THANG) {
            return month(from, core);
        }
        if (tokens.id(core) == Word.QUY) {
            return quarter(from, core);
        }
        if (tokens.id(core) == Word.NAM && core > from) {
            return year(from, core);
        }
        var day = day(core);
        return day > 0 && core > from && !starting(from) ? mention(from, day, Kind.DATE, null) : null;
    }

    /** The token after a day of any month or year («ngày 10», «ngày 30 tháng 6»), or -1. */
    int day(int core) {
        var date = WrittenDate.at(tokens, core);
        if (date != null) {
            return date.to();
        }
        return tokens.id(core) == Word.NGAY && tokens.value(core + 1) > 0 && tokens.value(core + 1) <= 31
                ? core + 2
                : -1;
    }

    /** «từ ngày … đến ngày …» ends on the later day; a beginning without an end is no deadline. */
    private @Nullable Mention date(int from, WrittenDate date) {
        if (!starting(from)) {
            return mention(from, date.to(), Kind.DATE, due(date));
        }
        var until = date.to();
        if (tokens.id(until) != Word.DEN) {
            return null;
        }
        while (until < date.to() + 3 && Word.before(tokens, until)) {
            until++;
        }
        var end = WrittenDate.at(tokens, until);
        return end == null ? null : mention(from, end.to(), Kind.DATE, due(end));
    }

    private boolean starting(int from) {
        return tokens.id(from) == Word.TU || tokens.id(from) == Word.KE || tokens.id(from - 1) == Word.TU;
    }

    private @Nullable LocalDate due(WrittenDate date) {
        if (date.hasYear() || issued == null) {
            return date.date();
        }
        var year = issued.getYear() + (date.month() < issued.getMonthValue() ? 1 : 0);
        return new WrittenDate(date.day(), date.month(), year, date.from(), date.to()).date();
    }

    private @Nullable Mention month(int from, int core) {
        var month = tokens.value(core + 1);
        if (month < 1 || month > 12 || starting(from)) {
            return null;
        }
        var year = yearAfter(core + 2);
        if (year < 0 && (issued == null || core == from)) {
            return null;
        }
        var of = year > 0 ? tokens.value(year - 1) : following(month);
        return mention(from, Math.max(core + 2, year), Kind.MONTH, day(from, core, YearMonth.of(of, month)));
    }

    private int following(int month) {
        return issued == null ? 0 : issued.getYear() + (month < issued.getMonthValue() ? 1 : 0);
    }

    private LocalDate day(int from, int core, YearMonth month) {
        for (var i = from; i < core; i++) {
            if (tokens.id(i) == Word.DAU) {
                return month.atDay(EARLY);
            }
            if (tokens.id(i) == Word.GIUA || tokens.id(i) == Word.TRUNG) {
                return month.atDay(MIDDLE);
            }
        }
        return month.atEndOfMonth();
    }

    private @Nullable Mention quarter(int from, int core) {
        var quarter = Word.ordinal(tokens, core + 1);
        var year = yearAfter(core + 2);
        if (quarter < 1 || quarter > 4 || starting(from) || year < 0 && (issued == null || core == from)) {
            return null;
        }
        var of = year > 0 ? tokens.value(year - 1) : following(quarter * 3);
        return mention(
                from,
                Math.max(core + 2, year),
                Kind.QUARTER,
                YearMonth.of(of, quarter * 3).atEndOfMonth());
    }

    /** Only «trong năm», «hết năm», «cuối năm» bind a duty; a year alone is part of a name. */
    private @Nullable Mention year(int from, int core) {
        var binding = tokens.id(core - 1);
        var vague = binding == Word.CUOI || binding == Word.DAU;
        if (!vague && binding != Word.TRONG && binding != Word.HET || starting(from)) {
            return null;
        }
        if (!WrittenDate.year(tokens, core + 1)) {
            return binding == Word.CUOI && tokens.id(from - 1) != Word.THANG
                    ? mention(from, core + 1, Kind.YEAR, null)
                    : null;
        }
        var due = vague ? null : LocalDate.of(tokens.value(core + 1), 12, 31);
        return mention(from, core + 2, Kind.YEAR, due);
    }

    /** The token after a year that follows «/», «-», «năm» or nothing, or -1. */
    private int yearAfter(int i) {
        var at = tokens.is(i, '/') || tokens.is(i, '-') || tokens.is(i, '.') || tokens.id(i) == Word.NAM ? i + 1 : i;
        return WrittenDate.year(tokens, at) ? at + 1 : -1;
    }

    private Mention mention(int from, int to, Kind kind, @Nullable LocalDate due) {
        return new Mention(from, to, new SuggestedDeadline(tokens.phrase(from, to), kind, due, null));
    }
}
