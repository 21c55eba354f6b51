package vn.quantriet.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.register.AssignmentRegister;
import vn.quantriet.shell.rest.Version;

/** One unit's share of an obligation; {@code timeliness} is judged by today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Assignment")
record AssignmentJson(
        long id,
        int version,
        long obligation,
        String document,
        @Nullable String provision,
        String action,
        UnitJson unit,
        Standing.Kind standing,
        Instant since,
        @Nullable LocalDate submittedOn,
        @Nullable String reason,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate askedDueOn,
        Timeliness timeliness,
        @Nullable LocalDate period,
        @Nullable MeasureJson measure) {

    static AssignmentJson of(AssignmentRegister.Line it) {
        return new AssignmentJson(
                it.id().value(),
                it.version(),
                it.obligation().value(),
                it.document(),
                it.provision(),
                it.action(),
                new UnitJson(it.unitCode(), it.unitName()),
                it.standing(),
                it.since(),
                it.submittedOn(),
                it.reason(),
                it.due(),
                it.askedDue(),
                it.timeliness(),
                it.period(),
                MeasureJson.of(it.measure()));
    }

    String tag() {
        return Version.tag(version, this);
    }
}
