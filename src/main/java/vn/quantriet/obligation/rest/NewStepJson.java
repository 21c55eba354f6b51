package vn.quantriet.obligation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.Evidence;
import vn.quantriet.obligation.course.Measure;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shell.rest.Fault;
import vn.quantriet.shell.rest.Faulty;

/** A step to be taken; which of the rest it needs, its kind says. What is given on to units below has a page. */
@Schema(name = "NewStep")
record NewStepJson(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        StepKind kind,

        @Nullable String note,
        @Nullable String product,
        @Nullable LocalDate until,
        @Nullable MeasureJson measure) {

    StepKind known() {
        if (kind == null || kind.hasPage()) throw new Faulty(Fault.BAD_PARAMETER, "kind");
        return kind;
    }

    Evidence evidence() {
        return new Evidence(
                note == null ? "" : note,
                product == null ? "" : product,
                until,
                List.of(),
                measure == null ? null : new Measure(measure.done(), measure.target()));
    }
}
