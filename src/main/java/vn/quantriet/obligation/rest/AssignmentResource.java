package vn.quantriet.obligation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.Assignments;
import vn.quantriet.obligation.AttachmentId;
import vn.quantriet.obligation.DutySheet;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.register.AssignmentRegister;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.rest.Asked;
import vn.quantriet.shell.rest.Rest;
import vn.quantriet.shell.rest.Slice;
import vn.quantriet.shell.rest.Version;

@Rest
@Tag(name = "assignments", description = "What units of the token's branch have to do, and how far they are")
class AssignmentResource {

    private final AssignmentRegister register;
    private final DutySheet duties;
    private final Assignments assignments;

    AssignmentResource(AssignmentRegister register, DutySheet duties, Assignments assignments) {
        this.register = register;
        this.duties = duties;
        this.assignments = assignments;
    }

    @GetMapping("/assignments")
    @Operation(operationId = "listAssignments", summary = "Assignments of the branch, one part at a time")
    Slice<AssignmentJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Code of a unit: only its branch") @RequestParam(required = false) @Nullable
                    String unit,
            @Parameter(description = "Only the unit itself, without what is below it")
                    @RequestParam(defaultValue = "false")
                    boolean only,
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable Long obligation,
            @RequestParam(defaultValue = "") Set<Standing.Kind> standing,
            @RequestParam(defaultValue = "") Set<Timeliness> timeliness,
            @ParameterObject NarrowedBy narrowed,
            @Parameter(hidden = true) Actor by) {
        var list = Asked.list(
                "assignments", unit, only, document, obligation, names(standing), names(timeliness), narrowed);
        var asked = Asked.of(list, cursor, limit);
        var filter = new AssignmentRegister.Filter(
                unit,
                only,
                document,
                obligation == null ? null : new ObligationId(obligation),
                standing,
                timeliness,
                narrowed.known());
        var rows = register.after(asked.after(), asked.rows(), filter, by);
        return Slice.of(asked, rows, it -> it.id().value(), AssignmentJson::of);
    }

    private static java.util.List<? extends Enum<?>> names(Set<? extends Enum<?>> values) {
        return values.stream()
                .sorted(java.util.Comparator.comparing(Enum::name))
                .toList();
    }

    @GetMapping("/assignments/{id}")
    @Operation(operationId = "getAssignment", summary = "One assignment with its time line")
    ResponseEntity<DutyJson> get(@PathVariable long id, @Parameter(hidden = true) Actor by) {
        var assignment = new AssignmentId(id);
        var shown = DutyJson.of(duties.get(assignment, by), register.get(assignment, by), by);
        return ResponseEntity.ok().eTag(shown.tag()).body(shown);
    }

    @GetMapping(path = "/assignments/{id}/files/{file}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(operationId = "getFile", summary = "A file that came with a step")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long file, @Parameter(hidden = true) Actor by) {
        var attachment = duties.file(new AssignmentId(id), new AttachmentId(file), by);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(attachment.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(attachment.content());
    }

    @PostMapping("/assignments/{id}/steps")
    @Operation(
            operationId = "takeStep",
            summary = "Accepts, reports, submits, confirms, sends back …: what the pages offer, by the same rules")
    ResponseEntity<AssignmentJson> take(
            @PathVariable long id,
            @Parameter(description = "The ETag of the assignment as it was read", required = true)
                    @RequestHeader(value = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody NewStepJson step,
            @Parameter(hidden = true) Actor by) {
        var assignment = new AssignmentId(id);
        register.get(assignment, by);
        assignments.take(step.known(), assignment, Version.read(ifMatch), step.evidence(), by);
        var after = AssignmentJson.of(register.get(assignment, by));
        return ResponseEntity.ok().eTag(after.tag()).body(after);
    }
}
