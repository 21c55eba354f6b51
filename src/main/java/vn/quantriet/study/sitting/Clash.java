package vn.quantriet.study.sitting;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something a class needs that another needs at the same time; one outside the own line has no name here. */
public record Clash(
        Kind kind, @Nullable String otherClass, @Nullable String organiser, Instant starts, int people) {

    public enum Kind {
        PEOPLE,
        ROOM,
        PRESENTER
    }

    public String key() {
        return "study.clash." + kind.name().toLowerCase(Locale.ROOT);
    }
}
