package vn.quantriet.identity.following;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Consequences;
import vn.quantriet.organization.reorganisation.Follower;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.Passing;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.UnitId;

/**
 * Roles held in a unit that ends are held in its heir from then on. Whoever held the same role in both holds it once;
 * that is told, since one of two people may now answer for what two did.
 */
@Component
class RoleFollower implements Follower {

    private final PassedHoldingStore store;

    RoleFollower(PassedHoldingStore store) {
        this.store = store;
    }

    @Override
    public Consequences follow(Succession succession) {
        store.pass(succession.decision(), heirs(succession.passings()));
        var passed = store.passed(succession.decision());
        var moved = passed == 0 ? List.<Moved>of() : List.of(new Moved("identity.follow.roles", passed));
        var rights = new ArrayList<>(store.rightsPassed(succession.decision(), succession.day()));
        rights.addAll(store.rightsChanged(succession.decision(), succession.day()));
        return new Consequences(moved, store.conflicts(succession.decision()), rights);
    }

    @Override
    public void goBack(Succession succession) {
        store.goBack(succession.decision());
    }

    /** A role given since in a unit that the decision founded has nowhere to go back to. */
    @Override
    public List<Reliance> restingOn(Succession succession) {
        var given = store.givenIn(succession.founded(), succession.decision());
        return given == 0 ? List.of() : List.of(new Reliance("identity.rests.roles", given));
    }

    /** An heir may end by the same decision; then it is whoever comes after it. */
    private static Map<UnitId, UnitId> heirs(List<Passing> passings) {
        var next = new HashMap<UnitId, UnitId>();
        passings.forEach(passing -> next.put(passing.from(), passing.heir()));
        var heirs = new HashMap<UnitId, UnitId>();
        for (var passing : passings) {
            var heir = passing.heir();
            for (var steps = 0; next.containsKey(heir) && steps < passings.size(); steps++) heir = next.get(heir);
            heirs.put(passing.from(), heir);
        }
        return heirs;
    }
}
