package vn.quantriet.audit;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; what is null or empty narrows nothing. {@code before} and {@code after} are numbers of
 * entries: where a page ends and the next begins, however long the log is.
 */
public record LogFilter(
        String who,
        @Nullable String action,
        @Nullable String subject,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Turn turn) {

    public static final LogFilter ALL = new LogFilter("", null, null, null, null, null, Turn.NEWEST);

    /** Which page: the newest, or what is older or newer than an entry. */
    public sealed interface Turn {

        Turn NEWEST = new Before(Long.MAX_VALUE);

        record Before(long entry) implements Turn {}

        record After(long entry) implements Turn {}
    }

    public boolean isNarrow() {
        return !turn(Turn.NEWEST).equals(ALL);
    }

    public LogFilter turn(Turn other) {
        return new LogFilter(who, action, subject, unit, from, until, other);
    }

    public LogFilter subject(@Nullable String other) {
        return new LogFilter(who, action, other, unit, from, until, Turn.NEWEST);
    }

    /** What an export leaves on record about itself. */
    Map<String, String> details() {
        var details = new java.util.LinkedHashMap<String, String>();
        if (!who.isEmpty()) details.put("who", who);
        if (action != null) details.put("action", action);
        if (subject != null) details.put("subject", subject);
        if (unit != null) details.put("unit", unit);
        if (from != null) details.put("from", from.toString());
        if (until != null) details.put("until", until.toString());
        return details;
    }
}
