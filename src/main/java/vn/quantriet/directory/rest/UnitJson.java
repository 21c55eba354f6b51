package vn.quantriet.directory.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.register.UnitRegister;

/** A unit as other systems see it; {@code identifier} is its code in the national list of agencies. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Unit")
record UnitJson(
        String code,
        String name,
        UnitKind kind,
        UnitLevel level,
        @Nullable String parent,
        @Nullable String identifier,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static UnitJson of(UnitRegister.Line unit) {
        return new UnitJson(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.level(),
                unit.parent(),
                unit.identifier(),
                unit.validFrom(),
                unit.validTo());
    }
}
