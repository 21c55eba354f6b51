package vn.quantriet.organization.reorganisation;

import java.time.LocalDate;
import java.util.List;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.UnitId;

/**
 * What a decision did to the tree, and who lets it count: units that ended and to whom they passed, units that were
 * founded, and units that stand below another one since. What stands below a moved unit moved along and is not listed.
 */
public record Succession(
        DecisionId decision,
        LocalDate day,
        Actor by,
        List<Passing> passings,
        List<UnitId> founded,
        List<UnitId> moved) {

    public Succession {
        passings = List.copyOf(passings);
        founded = List.copyOf(founded);
        moved = List.copyOf(moved);
    }
}
