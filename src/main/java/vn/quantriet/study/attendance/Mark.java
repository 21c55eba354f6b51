package vn.quantriet.study.attendance;

import java.util.Locale;

/** What is said of somebody: there, away with a reason, away without. */
public sealed interface Mark {

    record Present() implements Mark {}

    record Excused(String reason) implements Mark {

        public Excused {
            reason = reason.strip();
            if (reason.isEmpty()) throw new AbsenceReasonMissing();
            if (reason.length() > 500) throw new AbsenceReasonTooLong();
        }
    }

    record Absent() implements Mark {}

    default String code() {
        return switch (this) {
            case Present _ -> "PRESENT";
            case Excused _ -> "EXCUSED";
            case Absent _ -> "ABSENT";
        };
    }

    default String reasonOrNothing() {
        return this instanceof Excused(var reason) ? reason : "";
    }

    static Mark of(String code, String reason) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "PRESENT" -> new Present();
            case "EXCUSED" -> new Excused(reason);
            case "ABSENT" -> new Absent();
            default -> throw new NoSuchMark();
        };
    }
}
