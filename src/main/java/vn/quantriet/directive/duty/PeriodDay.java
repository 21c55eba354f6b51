package vn.quantriet.directive.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.text.VietnameseText;

/**
 * Until when in each period: the day of a month, and which month of the period that is (1 is the first). The last month
 * where none is named; a month that is too short has its last day instead.
 */
public record PeriodDay(int day, @Nullable Integer month) {

    private static final Pattern NAMED = Pattern.compile("(truoc )?ngay (\\d{1,2})(?:(?: thang |[/.-])(\\d{1,2}))?");

    public PeriodDay {
        if (day < 1 || day > 31 || month != null && (month < 1 || month > 12)) throw new NoSuchPeriodDay();
    }

    /** The last day to be in time in a period; the end of the period without a day of its own. */
    public static LocalDate in(Period period, @Nullable PeriodDay named) {
        if (named == null || period.every() == Recurrence.WEEKLY) return period.end();
        var months = Period.months(period.every());
        var month = named.month == null ? months : Math.min(named.month, months);
        var of = YearMonth.from(period.start()).plusMonths(month - 1L);
        return of.atDay(Math.min(named.day, of.lengthOfMonth()));
    }

    /** «trước ngày 15/12 hằng năm»: before a day is until the end of the one before it. */
    public static Optional<PeriodDay> read(String words, @Nullable Recurrence every) {
        if (every == null || every == Recurrence.WEEKLY || every == Recurrence.ONGOING) return Optional.empty();
        var named = NAMED.matcher(VietnameseText.searchKey(words));
        if (!named.find()) return Optional.empty();
        var month = named.group(3) == null ? null : Integer.valueOf(named.group(3));
        var day = Integer.parseInt(named.group(2));
        if (day < 1 || day > 31 || month != null && (month < 1 || month > 12)) return Optional.empty();
        return Optional.of(named.group(1) == null ? placed(day, month, every) : before(day, month, every));
    }

    private static PeriodDay before(int day, @Nullable Integer month, Recurrence every) {
        if (day > 1) return placed(day - 1, month, every);
        return placed(31, month == null ? null : month == 1 ? 12 : month - 1, every);
    }

    /** A month of the year is a month of the period. */
    private static PeriodDay placed(int day, @Nullable Integer month, Recurrence every) {
        return new PeriodDay(day, month == null ? null : (month - 1) % Period.months(every) + 1);
    }
}
