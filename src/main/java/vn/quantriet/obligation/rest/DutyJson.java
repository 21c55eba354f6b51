package vn.quantriet.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.DutySheet;
import vn.quantriet.obligation.Step;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.register.AssignmentRegister;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.rest.Version;

/** An assignment with what happened to it, and what the token may do about it next. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssignmentDetail")
record DutyJson(
        AssignmentJson assignment,
        String sentence,
        @Nullable String deliverable,
        @Nullable String deadline,
        List<String> supporters,
        List<StepJson> steps,
        List<StepKind> nextSteps) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Step")
    record StepJson(
            Instant at,
            StepKind kind,
            String by,
            String unit,
            String note,
            String product,
            @Nullable LocalDate until,
            @Nullable MeasureJson measure,
            List<FileJson> files) {

        static StepJson of(Step it) {
            var files = it.attachments().stream()
                    .map(file -> new FileJson(file.id().value(), file.name(), file.mediaType(), file.size()))
                    .toList();
            return new StepJson(
                    it.at(),
                    it.kind(),
                    it.name(),
                    it.unitName(),
                    it.note(),
                    it.product(),
                    it.until(),
                    MeasureJson.of(it.measure()),
                    files);
        }
    }

    @Schema(name = "File")
    record FileJson(long id, String name, String mediaType, int size) {}

    static DutyJson of(DutySheet.Duty duty, AssignmentRegister.Line line, Actor by) {
        return new DutyJson(
                AssignmentJson.of(line),
                duty.text().sentence(),
                duty.text().deliverable(),
                duty.text().deadline(),
                duty.supporters(),
                duty.steps().stream().map(StepJson::of).toList(),
                duty.assignment().nextSteps(by));
    }

    String tag() {
        return Version.tag(assignment.version(), this);
    }
}
