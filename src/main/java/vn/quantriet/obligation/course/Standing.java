package vn.quantriet.obligation.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.quantriet.shared.NotFound;

/** Where an assignment stands in its course, with what belongs to that standing and to no other. */
public sealed interface Standing {

    /** Those in which the unit is at work, or should be. */
    sealed interface Open extends Standing {}

    record Assigned() implements Open {}

    record Accepted(Instant at) implements Open {}

    record InProgress(Instant since) implements Open {}

    record Returned(String reason, Instant at) implements Open {}

    record Submitted(LocalDate on, Instant at) implements Standing {}

    /** Done on the day of the submission that was then confirmed, not on the day of the confirmation. */
    record Confirmed(LocalDate submittedOn, Instant at) implements Standing {}

    /** The unit gave it back; whoever gave it decides what becomes of it, and till then its time runs. */
    record Declined(String reason, Instant at) implements Standing {}

    /** Put off from above: no time runs, and it goes on from where it was. */
    record Suspended(String reason, Kind before, Instant at) implements Standing {}

    /** Taken back from above; it is counted nowhere any more. */
    record Withdrawn(String reason, Instant at) implements Standing {}

    default Kind kind() {
        return switch (this) {
            case Assigned _ -> Kind.ASSIGNED;
            case Accepted _ -> Kind.ACCEPTED;
            case InProgress _ -> Kind.IN_PROGRESS;
            case Submitted _ -> Kind.SUBMITTED;
            case Confirmed _ -> Kind.CONFIRMED;
            case Returned _ -> Kind.RETURNED;
            case Declined _ -> Kind.DECLINED;
            case Suspended _ -> Kind.SUSPENDED;
            case Withdrawn _ -> Kind.WITHDRAWN;
        };
    }

    /** The names of the standings, for columns, filters and labels. */
    enum Kind {
        ASSIGNED("da-giao"),
        ACCEPTED("da-tiep-nhan"),
        IN_PROGRESS("dang-thuc-hien"),
        SUBMITTED("cho-xac-nhan"),
        RETURNED("tra-lai"),
        DECLINED("tu-choi"),
        SUSPENDED("tam-hoan"),
        CONFIRMED("da-xac-nhan"),
        WITHDRAWN("thu-hoi");

        /** All but the one that is counted nowhere. */
        public static final List<Kind> IN_FORCE =
                Arrays.stream(values()).filter(kind -> kind != WITHDRAWN).toList();

        private final String slug;
        private final String key = "obligation.standing." + name().toLowerCase(Locale.ROOT);

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
            return key;
        }
    }
}
