package vn.quantriet.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.UnitId;

/** One unit of the tree as it stands on a day. */
public record Unit(
        UnitId id,
        String code,
        String name,
        UnitKind kind,
        UnitLevel level,
        @Nullable UnitId parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
