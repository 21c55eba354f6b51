package vn.quantriet.organization.reorganisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Who comes after each unit that ends; an heir may end by the same decision, then it is whoever comes after it. */
    public Map<UnitId, UnitId> heirs() {
        var next = new HashMap<UnitId, UnitId>();
        passings.forEach(passing -> next.put(passing.from(), passing.heir()));
        var heirs = new HashMap<UnitId, UnitId>();
        for (var passing : passings) {
            var last = passing.heir();
            for (var hops = 0; hops < passings.size() && next.containsKey(last); hops++)
                last = Objects.requireNonNull(next.get(last));
            heirs.put(passing.from(), last);
        }
        return heirs;
    }
}
