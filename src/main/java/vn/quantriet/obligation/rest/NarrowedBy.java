package vn.quantriet.obligation.rest;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.organization.UnitLevel;

/** What narrows figures and lists beyond their unit and document; what is absent narrows nothing. */
record NarrowedBy(
        @Parameter(description = "Level of the units that hold the assignments") @Nullable
        UnitLevel level,

        @Parameter(description = "Kind of work") @Nullable DutyKind kind,

        @Parameter(description = "Code of the field of work that documents are sorted into") @Nullable
        String field,

        @Parameter(description = "Code of the unit that leads") @Nullable
        String lead,

        @Parameter(description = "Due on this day or later") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate dueFrom,

        @Parameter(description = "Due on this day or earlier") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate dueUntil,

        @Parameter(description = "First day of the period of a duty that comes round")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate period) {

    /** {@link vn.quantriet.obligation.narrowing.PeriodBackwards} where the days are the wrong way round. */
    Narrowing known() {
        return new Narrowing(level, kind, field, lead, dueFrom, dueUntil, period, null);
    }
}
