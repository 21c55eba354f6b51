package vn.quantriet.study.sitting;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the people of a class were told of it, how many they were and how many of them have an account. */
public record Announcement(Kind kind, @Nullable Was was, int people, int reached, Instant at, String by) {

    /** On which occasion. */
    public enum Kind {
        CALLED,
        MOVED,
        CANCELLED
    }

    /** When and where it was to be before. */
    public record Was(Instant starts, String where) {}

    public String key() {
        return "study.announced." + kind.name().toLowerCase(Locale.ROOT);
    }
}
