package vn.quantriet.person.audience;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An audience with how many of the branch belong to it today. */
public record AudienceLine(
        String code,
        String name,
        String note,
        int rules,
        long people,
        @Nullable LocalDate withdrawnOn) {}
