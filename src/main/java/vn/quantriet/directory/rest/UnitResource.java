package vn.quantriet.directory.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.register.UnitRegister;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.rest.Asked;
import vn.quantriet.shell.rest.Rest;
import vn.quantriet.shell.rest.Slice;
import vn.quantriet.shell.rest.Version;

@Rest
@Tag(name = "units", description = "Units of the token's branch as they stand today")
class UnitResource {

    private final UnitRegister units;

    UnitResource(UnitRegister units) {
        this.units = units;
    }

    @GetMapping("/units")
    @Operation(operationId = "listUnits", summary = "Units of the branch, one part at a time")
    Slice<UnitJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Only those directly below the unit with this code")
                    @RequestParam(required = false)
                    @Nullable
                    String parent,
            @RequestParam(required = false) @Nullable UnitKind kind,
            @Parameter(hidden = true) Actor by) {
        var asked = Asked.of(Asked.list("units", parent, kind), cursor, limit);
        if (parent != null) units.get(parent, by);
        var rows = units.after(asked.after(), asked.rows(), parent, kind, by);
        return Slice.of(asked, rows, unit -> unit.id().value(), UnitJson::of);
    }

    @GetMapping("/units/{code}")
    @Operation(operationId = "getUnit", summary = "One unit")
    ResponseEntity<UnitJson> get(@PathVariable String code, @Parameter(hidden = true) Actor by) {
        var unit = UnitJson.of(units.get(code, by));
        return ResponseEntity.ok().eTag(Version.tag(0, unit)).body(unit);
    }
}
