package vn.quantriet.discussion.difficulty;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import vn.quantriet.shared.NotFound;

/** Where a difficulty stands, with what was said last. */
public sealed interface DifficultyState {

    /** Those that wait for an answer. */
    sealed interface Open extends DifficultyState {}

    /** When it came to be so. */
    Instant at();

    record Raised(Instant at) implements Open {}

    record PassedUp(String note, Instant at) implements Open {}

    record Reopened(String reason, Instant at) implements Open {}

    record Answered(String answer, Instant at) implements DifficultyState {}

    default Kind kind() {
        return switch (this) {
            case Raised _ -> Kind.RAISED;
            case PassedUp _ -> Kind.PASSED_UP;
            case Reopened _ -> Kind.REOPENED;
            case Answered _ -> Kind.ANSWERED;
        };
    }

    /** The names of the states, which are also what was done to get there. */
    enum Kind {
        RAISED("moi-neu"),
        PASSED_UP("chuyen-len-tren"),
        REOPENED("neu-lai"),
        ANSWERED("da-tra-loi");

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

        /** Message key of a facet of it, such as its {@code name}. */
        public String key(String facet) {
            return "discussion.state." + facet + "." + name().toLowerCase(Locale.ROOT);
        }
    }
}
