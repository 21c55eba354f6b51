package vn.quantriet.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something that was done: when, by whom, acting for which unit, what, to what, from where, with what else to know. */
public record Entry(
        long id,
        Instant at,
        By by,
        String action,
        String subject,
        @Nullable String address,
        Map<String, String> details) {

    public Entry {
        details = new TreeMap<>(details);
    }

    /** An account and the unit it acted for, as both were called; without identities before somebody has signed in. */
    public record By(
            @Nullable Long account,
            String name,
            @Nullable Long unit,
            @Nullable String unitName) {}
}
