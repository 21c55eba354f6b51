package vn.quantriet.discussion.difficulty;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which difficulties a list shows; pages are counted from 0. */
public record DifficultyFilter(
        Section section, @Nullable String document, DifficultyState.@Nullable Kind state, int page) {

    /** Whose they are. */
    public enum Section {
        /** those that wait for an answer of the unit one acts for */
        TO_ANSWER("cho-tra-loi"),
        /** those the unit raised */
        RAISED("da-neu"),
        /** those of the whole branch */
        BRANCH("toan-nhanh");

        private final String slug;

        Section(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }

        public static @Nullable Section ofSlug(String slug) {
            return Arrays.stream(values())
                    .filter(section -> section.slug.equals(slug))
                    .findFirst()
                    .orElse(null);
        }
    }

    public DifficultyFilter page(int other) {
        return new DifficultyFilter(section, document, state, other);
    }

    public boolean isNarrowed() {
        return document != null || state != null;
    }
}
