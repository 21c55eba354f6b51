package vn.quantriet.obligation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.register.ObligationRegister;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.rest.Asked;
import vn.quantriet.shell.rest.Rest;
import vn.quantriet.shell.rest.Slice;
import vn.quantriet.shell.rest.Version;

@Rest
@Tag(name = "obligations", description = "What published documents order")
class ObligationResource {

    private final ObligationRegister obligations;

    ObligationResource(ObligationRegister obligations) {
        this.obligations = obligations;
    }

    @GetMapping("/obligations")
    @Operation(operationId = "listObligations", summary = "Obligations, one part at a time")
    Slice<ObligationJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Only those of the document with this slug")
                    @RequestParam(required = false)
                    @Nullable
                    String document,
            @Parameter(hidden = true) Actor by) {
        var asked = Asked.of(Asked.list("obligations", document), cursor, limit);
        var rows = obligations.after(asked.after(), asked.rows(), document, by);
        return Slice.of(asked, rows, it -> it.id().value(), ObligationJson::of);
    }

    @GetMapping("/obligations/{id}")
    @Operation(operationId = "getObligation", summary = "One obligation")
    ResponseEntity<ObligationJson> get(@PathVariable long id, @Parameter(hidden = true) Actor by) {
        var shown = ObligationJson.of(obligations.get(new ObligationId(id), by));
        return ResponseEntity.ok().eTag(Version.tag(0, shown)).body(shown);
    }
}
