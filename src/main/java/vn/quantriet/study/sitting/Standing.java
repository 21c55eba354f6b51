package vn.quantriet.study.sitting;

import java.util.Locale;

/** Where a class is in its life. */
public sealed interface Standing {

    record Planned() implements Standing {}

    record Held() implements Standing {}

    record Cancelled(String reason) implements Standing {}

    default String code() {
        return switch (this) {
            case Planned _ -> "PLANNED";
            case Held _ -> "HELD";
            case Cancelled _ -> "CANCELLED";
        };
    }

    default String reasonOrNothing() {
        return this instanceof Cancelled(var reason) ? reason : "";
    }

    default String key() {
        return "study.class." + code().toLowerCase(Locale.ROOT);
    }

    static Standing of(String code, String reason) {
        return switch (code) {
            case "PLANNED" -> new Planned();
            case "HELD" -> new Held();
            case "CANCELLED" -> new Cancelled(reason);
            default -> throw new IllegalStateException(code);
        };
    }
}
