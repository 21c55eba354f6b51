package vn.quantriet.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times and numbers as they are written in Viet Nam. */
public final class Show {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", VIETNAMESE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", VIETNAMESE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", VIETNAMESE).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", VIETNAMESE).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Show() {}

    public static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    /** «Thứ Ba, 30/09/2019», where it helps to know which day of the week that is. */
    public static String weekday(@Nullable LocalDate day) {
        return day == null ? "–" : WEEKDAY.format(day);
    }

    public static String moment(@Nullable Instant instant) {
        return instant == null ? "–" : MOMENT.format(instant);
    }

    /** Where it matters what came first. */
    public static String second(Instant instant) {
        return SECOND.format(instant);
    }

    /** «1.234.567». A page has hundreds of numbers; a format is costly to make and not safe to share. */
    public static String number(long number) {
        var digits = Long.toString(number);
        var first = number < 0 ? 1 : 0;
        if (digits.length() - first <= 3) return digits;
        var grouped = new StringBuilder(digits);
        for (var n = digits.length() - 3; n > first; n -= 3) grouped.insert(n, '.');
        return grouped.toString();
    }

    /** Two decimals, rounded half up, from the counts themselves; a dash when there is nothing to divide by. */
    public static String percent(long part, long whole) {
        if (whole == 0) return "–";
        var hundredths = (part * 20_000 + whole) / (2 * whole);
        return number(hundredths / 100) + "," + hundredths / 10 % 10 + hundredths % 10 + " %";
    }
}
