package vn.quantriet.parser.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.SuggestedDeadline;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.parser.token.Tokens;

/** Reads a day, month, quarter or year and the last day it leaves; of «từ … đến …» the end counts. */
final class Periods {

    private static final int EARLY = 10;
    private static final int MIDDLE = 20;
    private static final int HALF = 6;
    private static final int LONGEST_FEAST = 7;

    private final Tokens tokens;
    private final @Nullable LocalDate issued;

    Periods(Tokens tokens, @Nullable LocalDate issued) {
        this.tokens = tokens;
        this.issued = issued;
    }

    /** The period whose own words begin at {@code core}, after a prefix that begins at {@code from}. */
    @Nullable
    Mention at(int from, int core) {
        if (starting(from, core)) {
            return until(from, core);
        }
        var period = one(from, core);
        for (var next = another(period); next != null; next = another(period)) {
            period = next;
        }
        return period;
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

    private @Nullable Mention one(int from, int core) {
        var date = WrittenDate.at(tokens, feast(from, core));
        if (date == null && core > from && (Word.binds(tokens, core - 1) || tokens.id(core - 1) == Word.VA)) {
            date = WrittenDate.bare(tokens, core);
        }
        if (date != null && (core > from || tokens.id(core) == Word.NGAY)) {
            return mention(from, date.to(), Kind.DATE, due(date));
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
        if (tokens.value(core) == HALF && core > from) {
            return halfYear(from, core);
        }
        var day = day(core);
        return day > 0 && core > from ? mention(from, day, Kind.DATE, null) : null;
    }

    /** «trước ngày Quốc khánh 02/9/2025»: the token of the day behind its name, or {@code core}. */
    private int feast(int from, int core) {
        var i = core + 1;
        var named = core > from && tokens.id(core) == Word.NGAY && tokens.capital(i);
        while (named && i < core + LONGEST_FEAST && tokens.word(i)) {
            i++;
        }
        return named && tokens.number(i) ? i : core;
    }

    /** «tháng 5 và tháng 6/2025», «Quý I, Quý II năm 2025», «20/6 và 20/12»: the last one counts. */
    private @Nullable Mention another(@Nullable Mention period) {
        if (period == null || !tokens.is(period.to(), ',') && tokens.id(period.to()) != Word.VA) {
            return null;
        }
        var core = period.to() + 1;
        while (core < period.to() + 3 && Word.before(tokens, core)) {
            core++;
        }
        var next = one(period.from(), core);
        return next != null && next.deadline().kind() == period.deadline().kind() && next.to() > period.to() + 2
                ? next
                : null;
    }

    /** «từ», «kể từ», «bắt đầu từ», «từ 0 giờ» stands before the period. */
    private boolean starting(int from, int core) {
        for (var i = Word.beforeHour(tokens, from) - 1; i < Math.max(core, from + 1); i++) {
            if (tokens.id(i) == Word.TU || i >= from && tokens.id(i) == Word.KE) {
                return true;
            }
        }
        return false;
    }

    /** «từ ngày … đến ngày …» ends on the later day; a beginning without an end is no deadline. */
    private @Nullable Mention until(int from, int core) {
        if (reaches(from + 1, core)) {
            return one(from, core);
        }
        var after = beginning(core);
        if (tokens.id(after) != Word.DEN) {
            return null;
        }
        var end = after + 1;
        while (end < after + 3 && Word.before(tokens, end)) {
            end++;
        }
        return one(from, Word.afterHour(tokens, end));
    }

    /** «từ nay đến hết …»: the prefix itself holds both ends. */
    private boolean reaches(int from, int core) {
        for (var i = from; i < core; i++) {
            if (tokens.id(i) == Word.DEN) {
                return true;
            }
        }
        return false;
    }

    /** The token after the day, month, quarter or year that begins a span of time, or -1. */
    private int beginning(int core) {
        var day = day(core);
        if (day > 0) {
            return day;
        }
        var unit = tokens.id(core);
        if (unit == Word.THANG && tokens.number(core + 1) || unit == Word.QUY && Word.ordinal(tokens, core + 1) > 0) {
            return Math.max(core + 2, yearAfter(core + 2));
        }
        if (unit == Word.NAM && WrittenDate.year(tokens, core + 1)) {
            return core + 2;
        }
        return tokens.number(core) && tokens.id(core + 1) == Word.DEN ? core + 1 : -1;
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
        if (month < 1 || month > 12) {
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
        if (quarter < 1 || quarter > 4 || year < 0 && (issued == null || core == from)) {
            return null;
        }
        var of = year > 0 ? tokens.value(year - 1) : following(quarter * 3);
        return mention(
                from,
                Math.max(core + 2, year),
                Kind.QUARTER,
                YearMonth.of(of, quarter * 3).atEndOfMonth());
    }

    /** «6 tháng đầu năm 2025», «6 tháng cuối năm». */
    private @Nullable Mention halfYear(int from, int core) {
        var part = tokens.id(core + 2);
        if (tokens.id(core + 1) != Word.THANG
                || part != Word.DAU && part != Word.CUOI
                || tokens.id(core + 3) != Word.NAM) {
            return null;
        }
        var month = part == Word.DAU ? HALF : 2 * HALF;
        var year = WrittenDate.year(tokens, core + 4);
        if (!year && issued == null) {
            return null;
        }
        var of = year ? tokens.value(core + 4) : following(month);
        return mention(
                from,
                year ? core + 5 : core + 4,
                Kind.MONTH,
                YearMonth.of(of, month).atEndOfMonth());
    }

    /** Only «trong năm», «hết năm», «cuối năm» bind a duty; a year alone is part of a name. */
    private @Nullable Mention year(int from, int core) {
        var binding = tokens.id(core - 1);
        var vague = binding == Word.CUOI || binding == Word.DAU;
        var before = binding == Word.TRUOC;
        if (vague && tokens.id(from - 1) == Word.THANG
                || !vague && !before && binding != Word.TRONG && binding != Word.HET && binding != Word.VAO) {
            return null;
        }
        if (!WrittenDate.year(tokens, core + 1)) {
            return binding == Word.CUOI ? mention(from, core + 1, Kind.YEAR, null) : null;
        }
        var due = vague ? null : LocalDate.of(tokens.value(core + 1) - (before ? 1 : 0), 12, 31);
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
