package vn.quantriet.study.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.study.ClassId;

/** How somebody stands in a class themselves; without having been called they are a guest. */
public record Arrival(
        ClassId id,
        String name,
        Instant starts,
        String place,
        boolean summoned,
        boolean present,
        @Nullable Instant at) {}
