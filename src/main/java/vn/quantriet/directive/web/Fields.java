package vn.quantriet.directive.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.NotANumber;
import vn.quantriet.shell.Show;

/** What people type into forms, read leniently: 5/3/2019 and 05-03-2019 are one day. */
final class Fields {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Fields() {}

    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(text.strip().replace('-', '/').replace('.', '/'), DAY);
        } catch (DateTimeException e) {
            throw new ImpossibleDate(text.strip());
        }
    }

    static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : Show.day(day);
    }

    static @Nullable Integer count(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        if (!text.strip().matches("\\d{1,6}")) throw new NotANumber(text.strip());
        return Integer.valueOf(text.strip());
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static List<String> lines(@Nullable String text) {
        if (text == null) return List.of();
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
