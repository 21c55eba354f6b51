package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit to be added below the one that has {@code parentCode}; the root has none. */
public record NewUnit(
        String code,
        String name,
        UnitKind kind,
        UnitLevel level,
        @Nullable String parentCode,
        List<String> aliases,
        LocalDate validFrom,
        boolean sample,
        @Nullable String administrativeParentCode,
        @Nullable String identifier,
        Contacts contacts) {

    public NewUnit {
        aliases = List.copyOf(aliases);
    }

    /** In the party line only, and nothing known about where it is reached. */
    public NewUnit(
            String code,
            String name,
            UnitKind kind,
            UnitLevel level,
            @Nullable String parentCode,
            List<String> aliases,
            LocalDate validFrom,
            boolean sample) {
        this(code, name, kind, level, parentCode, aliases, validFrom, sample, null, null, Contacts.UNKNOWN);
    }
}
