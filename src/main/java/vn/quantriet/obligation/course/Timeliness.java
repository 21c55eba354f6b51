package vn.quantriet.obligation.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.NotFound;

/** How work stands in time: always derived from its facts and a day, never stored. The order is from worst to best. */
public enum Timeliness {
    OVERDUE("qua-han", "alert-triangle"),
    DUE_SOON("sap-den-han", "clock"),
    IN_TIME("trong-han", "calendar-event"),
    NO_DEADLINE("khong-thoi-han", "infinity"),
    SUSPENDED("tam-hoan", "player-pause"),
    DONE_LATE("hoan-thanh-qua-han", "check"),
    DONE_ON_TIME("hoan-thanh-dung-han", "circle-check");

    /** Work is due soon from this many days before its last day. */
    public static final int SOON = 7;

    private static final Timeliness[] VALUES = values();

    private final String slug;
    private final String icon;
    private final String code = name().toLowerCase(Locale.ROOT);
    private final String key = "obligation.timeliness." + code;

    Timeliness(String slug, String icon) {
        this.slug = slug;
        this.icon = icon;
    }

    /** The rule for a single assignment; {@code obligation.timeliness} is the same rule for many. */
    public static Timeliness of(Standing standing, @Nullable LocalDate due, LocalDate today) {
        if (standing instanceof Standing.Suspended) return SUSPENDED;
        if (due == null) return NO_DEADLINE;
        return switch (standing) {
            case Standing.Confirmed it -> it.submittedOn().isAfter(due) ? DONE_LATE : DONE_ON_TIME;
            case Standing.Submitted it -> it.on().isAfter(due) ? OVERDUE : IN_TIME;
            case Standing.Open _, Standing.Declined _, Standing.Suspended _, Standing.Withdrawn _ -> open(due, today);
        };
    }

    private static Timeliness open(LocalDate due, LocalDate today) {
        if (today.isAfter(due)) return OVERDUE;
        return today.plusDays(SOON).isBefore(due) ? IN_TIME : DUE_SOON;
    }

    public static Timeliness ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug.equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public static Timeliness ofCode(String code) {
        for (var value : VALUES) if (value.code.equals(code)) return value;
        throw new IllegalArgumentException(code);
    }

    /** As the database and style sheets write it. */
    public String code() {
        return code;
    }

    /** As addresses write it. */
    public String slug() {
        return slug;
    }

    public String icon() {
        return icon;
    }

    public String key() {
        return key;
    }
}
