package vn.quantriet.person.correction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.Membership;

/** Days that were put right: of the position {@code title} in {@code unit}, or of a membership. */
public record Correction(
        @Nullable String title,
        @Nullable String unit,
        Membership.@Nullable Kind kind,
        Days was,
        Days is,
        String reason,
        Instant at,
        String by) {

    public record Days(LocalDate since, @Nullable LocalDate until) {}
}
