package vn.quantriet.parser.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.token.Tokens;

/** A day as it is written: «ngày 24-1-2019», «24/01/2019», «ngày 24 tháng 01 năm 2019»; the year may be missing. */
public record WrittenDate(int day, int month, int year, int from, int to) {

    private static final int NO_YEAR = 0;

    /** The date that begins at the token, with or without «ngày» before it, or null. */
    public static @Nullable WrittenDate at(Tokens tokens, int from) {
        var i = tokens.id(from) == Word.NGAY ? from + 1 : from;
        var day = tokens.value(i);
        if (day < 1 || day > 31) {
            return null;
        }
        var date = tokens.id(i + 1) == Word.THANG ? inWords(tokens, from, i) : inFigures(tokens, from, i);
        return date == null || date.month < 1 || date.month > 12 ? null : date;
    }

    /** «trước 30/4»: figures alone are a day where the word before them can only stand before a time. */
    static @Nullable WrittenDate bare(Tokens tokens, int day) {
        var fits = tokens.value(day) > 0
                && tokens.value(day) <= 31
                && (tokens.is(day + 1, '/') || yearless(tokens, day))
                && tokens.value(day + 2) > 0
                && tokens.value(day + 2) <= 12
                && !tokens.is(day + 3, '/');
        return fits ? new WrittenDate(tokens.value(day), tokens.value(day + 2), NO_YEAR, day, day + 3) : null;
    }

    /** The calendar day, or null when no year is given or there is no such day. */
    public @Nullable LocalDate date() {
        return year == NO_YEAR || day > YearMonth.of(year, month).lengthOfMonth()
                ? null
                : LocalDate.of(year, month, day);
    }

    public boolean hasYear() {
        return year != NO_YEAR;
    }

    private static @Nullable WrittenDate inWords(Tokens tokens, int from, int day) {
        var to = day + 3;
        var year = tokens.id(to) == Word.NAM && year(tokens, to + 1) ? tokens.value(to + 1) : NO_YEAR;
        return new WrittenDate(tokens.value(day), tokens.value(day + 2), year, from, year == NO_YEAR ? to : to + 2);
    }

    private static @Nullable WrittenDate inFigures(Tokens tokens, int from, int day) {
        if (!separator(tokens, day + 1) || !tokens.number(day + 2)) {
            return null;
        }
        if (separator(tokens, day + 3) && tokens.id(day + 3) == tokens.id(day + 1) && year(tokens, day + 4)) {
            return new WrittenDate(tokens.value(day), tokens.value(day + 2), tokens.value(day + 4), from, day + 5);
        }
        var parts = tokens.is(day + 1, '/') || yearless(tokens, day);
        return parts && tokens.id(from) == Word.NGAY && tokens.value(day + 2) <= 12
                ? new WrittenDate(tokens.value(day), tokens.value(day + 2), NO_YEAR, from, day + 3)
                : null;
    }

    /** «ngày 15-12», but not the days «15-16/12», nor «ngày 15 - 16». */
    private static boolean yearless(Tokens tokens, int day) {
        return tokens.is(day + 1, '-')
                && tokens.touches(day + 1)
                && tokens.touches(day + 2)
                && !(separator(tokens, day + 3) && tokens.number(day + 4) && tokens.touches(day + 4));
    }

    private static boolean separator(Tokens tokens, int i) {
        return tokens.is(i, '/') || tokens.is(i, '-') || tokens.is(i, '.');
    }

    static boolean year(Tokens tokens, int i) {
        return tokens.value(i) >= 1930 && tokens.value(i) <= 2099;
    }
}
