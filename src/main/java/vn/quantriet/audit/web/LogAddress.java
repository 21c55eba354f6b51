package vn.quantriet.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.quantriet.audit.LogFilter;
import vn.quantriet.audit.LogFilter.Turn;

/** A filter as an address says it, both ways; a day or number nobody can read narrows nothing. */
public final class LogAddress {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private LogAddress() {}

    static LogFilter read(Map<String, String> parameters) {
        return new LogFilter(
                parameters.getOrDefault("nguoi", "").strip(),
                text(parameters, "viec"),
                text(parameters, "doi-tuong"),
                text(parameters, "don-vi"),
                day(parameters.get("tu")),
                day(parameters.get("den")),
                turn(parameters));
    }

    public static String page(LogFilter filter) {
        return "/nhat-ky" + query(filter);
    }

    public static String csv(LogFilter filter) {
        return "/nhat-ky.csv" + query(filter.turn(Turn.NEWEST));
    }

    /** As typed into a field. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day);
    }

    private static Turn turn(Map<String, String> parameters) {
        try {
            if (parameters.get("truoc") != null) return new Turn.Before(Long.parseLong(parameters.get("truoc")));
            if (parameters.get("sau") != null) return new Turn.After(Long.parseLong(parameters.get("sau")));
        } catch (NumberFormatException e) {
            return Turn.NEWEST;
        }
        return Turn.NEWEST;
    }

    private static String query(LogFilter filter) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "nguoi", filter.who());
        add(query, "viec", filter.action());
        add(query, "doi-tuong", filter.subject());
        add(query, "don-vi", filter.unit());
        add(query, "tu", day(filter.from()));
        add(query, "den", day(filter.until()));
        switch (filter.turn()) {
            case Turn.Before before -> {
                if (!before.equals(Turn.NEWEST)) add(query, "truoc", Long.toString(before.entry()));
            }
            case Turn.After after -> add(query, "sau", Long.toString(after.entry()));
        }
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        if (value == null || value.isEmpty()) return;
        query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static @Nullable String text(Map<String, String> parameters, String name) {
        var text = parameters.getOrDefault(name, "").strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
