package vn.quantriet.organization;

import java.util.List;
import java.util.Set;
import vn.quantriet.shared.UnitId;

/**
 * Which units are meant, as a rule and not as a list: units of some kinds, directly below the issuing unit or anywhere
 * in its branch, with single units put in or left out. It is expanded on the tree of a day.
 */
public record AddresseeRule(Set<UnitKind> kinds, Reach reach, List<UnitId> included, List<UnitId> excluded) {

    /** Nobody in the tree. */
    public static final AddresseeRule NOBODY = new AddresseeRule(Set.of(), Reach.BRANCH, List.of(), List.of());

    /** How far below the issuing unit a rule looks. */
    public enum Reach {
        DIRECT,
        BRANCH
    }

    public AddresseeRule {
        kinds = Set.copyOf(kinds);
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
    }

    public static AddresseeRule only(List<UnitId> units) {
        return new AddresseeRule(Set.of(), Reach.BRANCH, units, List.of());
    }

    public boolean isNobody() {
        return kinds.isEmpty() && included.isEmpty();
    }
}
