package vn.quantriet.directory.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.reorganisation.NoSuchDay;

/** Days as people type them, and as addresses carry them. */
final class Days {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    static LocalDate typed(@Nullable String text) {
        if (text == null || text.isBlank()) throw new NoSuchDay();
        try {
            return LocalDate.parse(text.strip().replace('-', '/').replace('.', '/'), DAY);
        } catch (DateTimeException e) {
            throw new NoSuchDay();
        }
    }

    /** A day in the address, typed or as the browser's own field sends it; today where there is none or nonsense. */
    static LocalDate asked(@Nullable String text, LocalDate today) {
        if (text == null || text.isBlank()) return today;
        try {
            return text.indexOf('-') == 4 ? LocalDate.parse(text.strip()) : typed(text);
        } catch (DateTimeException | NoSuchDay e) {
            return today;
        }
    }
}
