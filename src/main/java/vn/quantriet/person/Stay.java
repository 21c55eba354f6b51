package vn.quantriet.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On the roster of a unit from a day on; without one, on none. {@code reorganised}: their unit became another one. */
public record Stay(
        LocalDate since,
        @Nullable String unitName,
        @Nullable String unitCode,
        String decision,
        String note,
        boolean reorganised) {}
