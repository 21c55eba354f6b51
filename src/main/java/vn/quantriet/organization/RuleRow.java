package vn.quantriet.organization;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.quantriet.shared.UnitId;

/** A rule in the form in which columns hold it; other modules that keep rules use the same columns. */
@SuppressWarnings("ArrayRecordComponent") // the driver binds arrays
public record RuleRow(String[] kinds, String reach, Long[] included, Long[] excluded) {

    public static RuleRow of(AddresseeRule rule) {
        return new RuleRow(
                rule.kinds().stream().map(UnitKind::name).sorted().toArray(String[]::new),
                rule.reach().name(),
                rule.included().stream().map(UnitId::value).toArray(Long[]::new),
                rule.excluded().stream().map(UnitId::value).toArray(Long[]::new));
    }

    public AddresseeRule rule() {
        return new AddresseeRule(
                Arrays.stream(kinds).map(UnitKind::valueOf).collect(Collectors.toSet()),
                AddresseeRule.Reach.valueOf(reach),
                units(included),
                units(excluded));
    }

    private static List<UnitId> units(Long[] ids) {
        return Arrays.stream(ids).map(UnitId::new).toList();
    }
}
