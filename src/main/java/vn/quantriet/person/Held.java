package vn.quantriet.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.UnitId;

/** A position held in a unit from a day until before another, or still; {@code reorganised}: their unit became it. */
public record Held(
        PositionId id,
        UnitId unit,
        String unitName,
        String unitCode,
        String title,
        boolean head,
        LocalDate since,
        @Nullable LocalDate until,
        String decision,
        boolean reorganised) {}
