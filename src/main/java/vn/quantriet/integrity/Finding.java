package vn.quantriet.integrity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check found. */
public sealed interface Finding {

    /** So many rows that should not be there, and the first of them cell by cell. */
    record Found(long count, List<List<@Nullable String>> first) implements Finding {

        public Found {
            first = List.copyOf(first);
        }
    }

    /** It could not be run: a code of PostgreSQL and its sentence. */
    record Failed(String code, String problem) implements Finding {

        private static final String CANCELED = "57014";

        public boolean tookTooLong() {
            return code.equals(CANCELED);
        }
    }

    /** Whether all is as it should be. */
    default boolean isSound() {
        return switch (this) {
            case Found it -> it.count() == 0;
            case Failed _ -> false;
        };
    }
}
