package vn.quantriet.person.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as they are written here, 19/05/1990, or as spreadsheets write them, 1990-05-19. */
final class Days {

    private static final Pattern OURS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T00:00(?::00)?)?");
    private static final int EARLIEST = 1880;

    private Days() {}

    static @Nullable LocalDate read(String text) {
        var ours = OURS.matcher(text);
        if (ours.matches()) return day(ours.group(3), ours.group(2), ours.group(1));
        var iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            var read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return read.getYear() < EARLIEST ? null : read;
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
