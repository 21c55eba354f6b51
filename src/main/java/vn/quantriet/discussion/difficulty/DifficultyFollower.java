package vn.quantriet.discussion.difficulty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Consequences;
import vn.quantriet.organization.reorganisation.Follower;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.Passing;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.UnitId;

/** What a unit that ends had raised, and what waited for its answer, goes to its heir. */
@Component
class DifficultyFollower implements Follower {

    private final DifficultyHandoverStore store;

    DifficultyFollower(DifficultyHandoverStore store) {
        this.store = store;
    }

    @Override
    public Consequences follow(Succession succession) {
        if (succession.passings().isEmpty()) return Consequences.NOTHING;
        var moved = store.move(store.open(succession.decision()), heirs(succession.passings()));
        if (moved == 0) return Consequences.NOTHING;
        return new Consequences(List.of(new Moved("discussion.follow.difficulties", moved)), List.of());
    }

    @Override
    public void goBack(Succession succession) {
        store.last(succession.decision()).ifPresent(store::moveBack);
    }

    @Override
    public List<Reliance> restingOn(Succession succession) {
        return store.last(succession.decision()).map(store::workedOn).filter(count -> count > 0).stream()
                .map(count -> new Reliance("discussion.rests.difficulties", count))
                .toList();
    }

    /** An heir may end by the same decision; then it is whoever comes after it. */
    static Map<UnitId, UnitId> heirs(List<Passing> passings) {
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
