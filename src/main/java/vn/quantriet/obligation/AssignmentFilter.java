package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.shared.NotFound;

/**
 * Which assignments a list shows, as its address says it; what is empty or null filters nothing. {@code unit} and
 * {@code document} are the code and the address of one, {@code day} asks for the end of a day that is over, {@code
 * page} counts from 0.
 */
public record AssignmentFilter(
        @Nullable String unit,
        Reach reach,
        @Nullable String document,
        @Nullable ObligationId obligation,
        Set<Timeliness> timeliness,
        Set<Standing.Kind> standings,
        Narrowing narrowing,
        String words,
        @Nullable LocalDate day,
        boolean waiting,
        Sort sort,
        int page) {

    /** Everything the actor may see. */
    public static final AssignmentFilter ALL = new AssignmentFilter(
            null, Reach.BRANCH, null, null, Set.of(), Set.of(), Narrowing.NONE, "", null, false, Sort.DUE, 0);

    /** How far from the unit: its whole branch, itself alone, or only what is below it. */
    public enum Reach {
        BRANCH("nhanh"),
        ONLY("rieng"),
        BELOW("cap-duoi");

        private final String slug;

        Reach(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }

        public static Reach ofSlug(String slug) {
            return Arrays.stream(values())
                    .filter(it -> it.slug.equals(slug))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    /** What stands first: the earliest deadline among open work, or an order of names. */
    public enum Sort {
        DUE("han"),
        UNIT("don-vi"),
        DUTY("nhiem-vu"),
        STANDING("trinh-tu");

        private final String slug;

        Sort(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }

        public static Sort ofSlug(String slug) {
            return Arrays.stream(values())
                    .filter(it -> it.slug.equals(slug))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    public AssignmentFilter {
        timeliness = Set.copyOf(timeliness);
        standings = Set.copyOf(standings);
        page = Math.max(page, 0);
    }

    public AssignmentFilter in(@Nullable String unit, Reach reach) {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, waiting, sort, page);
    }

    public AssignmentFilter document(@Nullable String document) {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, waiting, sort, page);
    }

    public AssignmentFilter obligation(@Nullable ObligationId obligation) {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, waiting, sort, page);
    }

    public AssignmentFilter timeliness(Set<Timeliness> timeliness) {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, waiting, sort, page);
    }

    public AssignmentFilter standings(Set<Standing.Kind> standings) {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, waiting, sort, page);
    }

    public AssignmentFilter narrowing(Narrowing narrowing) {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, waiting, sort, page);
    }

    public AssignmentFilter words(String words) {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, waiting, sort, page);
    }

    /** As things stood at the end of this day; null is now. */
    public AssignmentFilter day(@Nullable LocalDate day) {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, waiting, sort, page);
    }

    /** Only what waits for a decision from above: on a result, on what was declined, on more time. */
    public AssignmentFilter forDecision() {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, true, sort, page);
    }

    public AssignmentFilter sort(Sort sort) {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, waiting, sort, page);
    }

    public AssignmentFilter page(int page) {
        return new AssignmentFilter(
                unit, reach, document, obligation, timeliness, standings, narrowing, words, day, waiting, sort, page);
    }
}
