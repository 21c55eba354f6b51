package vn.quantriet.obligation.web;

import static java.time.temporal.ChronoUnit.DAYS;
import static vn.quantriet.shell.Texts.t;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.parser.Recurrence;

/** What is written beside the colour and the icon of a state: «Quá hạn 3 ngày», «Còn 2 ngày». */
public final class Words {

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private Words() {}

    public static String of(
            Timeliness timeliness, @Nullable LocalDate due, @Nullable Standing standing, LocalDate today) {
        if (due == null || standing == null) return t(timeliness.key());
        var submitted = standing instanceof Standing.Submitted it ? it.on() : null;
        return switch (timeliness) {
            case OVERDUE -> t("obligation.days-over", DAYS.between(due, submitted == null ? today : submitted));
            case DUE_SOON, IN_TIME ->
                submitted == null ? left(DAYS.between(today, due)) : t("obligation.handed-in-time");
            case NO_DEADLINE, SUSPENDED, DONE_LATE, DONE_ON_TIME -> t(timeliness.key());
        };
    }

    private static String left(long days) {
        return days == 0 ? t("obligation.due-today") : t("obligation.days-left", days);
    }

    /** A duty is cut out of a sentence; standing alone it begins with a capital. */
    public static String heading(String action) {
        return action.isEmpty() ? action : action.substring(0, 1).toUpperCase(Locale.ROOT) + action.substring(1);
    }

    /** «Quý IV/2026», «Tháng 3/2026», «6 tháng đầu năm 2026». */
    public static String of(Period period) {
        var year = period.every() == Recurrence.WEEKLY
                ? period.start().get(IsoFields.WEEK_BASED_YEAR)
                : period.start().getYear();
        var number = switch (period.every()) {
            case QUARTERLY -> QUARTERS.get(period.number() - 1);
            case HALF_YEARLY -> t("obligation.half." + period.number());
            case WEEKLY, MONTHLY, YEARLY, ONGOING -> Integer.toString(period.number());
        };
        return t("obligation.period." + period.every().code(), number, Integer.toString(year));
    }

    /** «1,4 MB». */
    public static String size(int bytes) {
        if (bytes < 1024) return bytes + " B";
        if (bytes < 1024 * 1024) return bytes / 1024 + " KB";
        return bytes / (1024 * 1024) + "," + bytes % (1024 * 1024) * 10L / (1024 * 1024) + " MB";
    }
}
