package vn.quantriet.directive.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.UnitId;

/** What a phrase means, as ticked: kinds and how far down, single units put in, and those of the list left out. */
public record AddresseeForm(
        String phrase,
        @Nullable Set<UnitKind> kinds,
        AddresseeRule.Reach reach,
        @Nullable List<UnitId> included,
        @Nullable List<UnitId> added,
        @Nullable List<UnitId> excluded,
        @Nullable String remember) {

    AddresseeRule rule() {
        var units = Stream.concat(orNone(included).stream(), orNone(added).stream())
                .filter(unit -> !orNone(excluded).contains(unit))
                .distinct()
                .toList();
        return new AddresseeRule(kinds == null ? Set.of() : kinds, reach, units, orNone(excluded));
    }

    boolean remembers() {
        return remember != null;
    }

    private static List<UnitId> orNone(@Nullable List<UnitId> units) {
        return units == null ? List.of() : units;
    }
}
