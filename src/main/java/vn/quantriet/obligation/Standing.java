package vn.quantriet.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import vn.quantriet.shared.NotFound;

/** Where an assignment stands in its course, with what belongs to that standing and to no other. */
public sealed interface Standing {

    record Assigned() implements Standing {}

    record Accepted(Instant at) implements Standing {}

    record InProgress(Instant since) implements Standing {}

    record Submitted(LocalDate on, Instant at) implements Standing {}

    /** Done on the day of the submission that was then confirmed, not on the day of the confirmation. */
    record Confirmed(LocalDate submittedOn, Instant at) implements Standing {}

    record Returned(String reason, Instant at) implements Standing {}

    default Kind kind() {
        return switch (this) {
            case Assigned _ -> Kind.ASSIGNED;
            case Accepted _ -> Kind.ACCEPTED;
            case InProgress _ -> Kind.IN_PROGRESS;
            case Submitted _ -> Kind.SUBMITTED;
            case Confirmed _ -> Kind.CONFIRMED;
            case Returned _ -> Kind.RETURNED;
        };
    }

    /** The names of the standings, for columns, filters and labels. */
    enum Kind {
        ASSIGNED("da-giao"),
        ACCEPTED("da-tiep-nhan"),
        IN_PROGRESS("dang-thuc-hien"),
        SUBMITTED("cho-xac-nhan"),
        RETURNED("tra-lai"),
        CONFIRMED("da-xac-nhan");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        public static Kind ofSlug(String slug) {
            return Arrays.stream(values())
                    .filter(kind -> kind.slug.equals(slug))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        public String slug() {
            return slug;
        }

        public String key() {
            return "obligation.standing." + name().toLowerCase(Locale.ROOT);
        }
    }
}
