package vn.quantriet.material.succession;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Consequences;
import vn.quantriet.organization.reorganisation.Follower;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;

/** The heir keeps what the unit that ends kept: its branch reads on, and whoever writes there writes on. */
@Component
class MaterialFollower implements Follower {

    private final MaterialHandoverStore store;

    MaterialFollower(MaterialHandoverStore store) {
        this.store = store;
    }

    @Override
    public Consequences follow(Succession succession) {
        if (succession.passings().isEmpty()) return Consequences.NOTHING;
        var moved = store.move(store.open(succession.decision()), succession.heirs());
        if (moved == 0) return Consequences.NOTHING;
        return new Consequences(List.of(new Moved("material.follow.materials", moved)), List.of());
    }

    @Override
    public void goBack(Succession succession) {
        store.last(succession.decision()).ifPresent(store::moveBack);
    }

    /** What a unit that would not exist has begun to write. */
    @Override
    public List<Reliance> restingOn(Succession succession) {
        var begun = store.begunBy(succession.founded());
        return begun == 0 ? List.of() : List.of(new Reliance("material.rests.materials", begun));
    }
}
