package vn.quantriet.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** A day in an address or a form, read leniently: 31/1/2024, 31-01-2024 and 2024-01-31 are one day. */
public final class DayField {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private DayField() {}

    public static @Nullable LocalDate read(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var typed = text.strip();
        try {
            return typed.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? LocalDate.parse(typed)
                    : LocalDate.parse(typed.replace('-', '/').replace('.', '/'), DAY);
        } catch (DateTimeException e) {
            throw new DayNotUnderstood(typed);
        }
    }

    public static String write(@Nullable LocalDate day) {
        return day == null ? "" : WRITTEN.format(day);
    }
}
