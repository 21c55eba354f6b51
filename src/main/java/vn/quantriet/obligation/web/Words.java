package vn.quantriet.obligation.web;

import static java.time.temporal.ChronoUnit.DAYS;
import static vn.quantriet.shell.Texts.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.Standing;
import vn.quantriet.obligation.Timeliness;

/** What is written beside the colour and the icon of a state: «Quá hạn 3 ngày», «Còn 2 ngày». */
public final class Words {

    private Words() {}

    public static String of(
            Timeliness timeliness, @Nullable LocalDate due, @Nullable Standing standing, LocalDate today) {
        if (due == null || standing == null) return t(timeliness.key());
        var submitted = standing instanceof Standing.Submitted it ? it.on() : null;
        return switch (timeliness) {
            case OVERDUE -> t("obligation.days-over", DAYS.between(due, submitted == null ? today : submitted));
            case DUE_SOON, IN_TIME ->
                submitted == null ? left(DAYS.between(today, due)) : t("obligation.handed-in-time");
            case NO_DEADLINE, DONE_LATE, DONE_ON_TIME -> t(timeliness.key());
        };
    }

    private static String left(long days) {
        return days == 0 ? t("obligation.due-today") : t("obligation.days-left", days);
    }

    /** «1,4 MB». */
    public static String size(int bytes) {
        if (bytes < 1024) return bytes + " B";
        if (bytes < 1024 * 1024) return bytes / 1024 + " KB";
        return bytes / (1024 * 1024) + "," + bytes % (1024 * 1024) * 10L / (1024 * 1024) + " MB";
    }
}
