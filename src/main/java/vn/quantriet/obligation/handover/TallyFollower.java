package vn.quantriet.obligation.handover;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Consequences;
import vn.quantriet.organization.reorganisation.Follower;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.Database;

/** The kept counts of the branches that have changed are set right in the transaction that changes the tree. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TallyFollower implements Follower {

    private final Database database;

    TallyFollower(Database database) {
        this.database = database;
    }

    @Override
    public Consequences follow(Succession succession) {
        followTree();
        return Consequences.NOTHING;
    }

    @Override
    public void goBack(Succession succession) {
        followTree();
    }

    private void followTree() {
        database.sql("select obligation.follow_tree_in_tally()")
                .query((_, _) -> true)
                .single();
    }

    @Override
    public List<Reliance> restingOn(Succession succession) {
        return List.of();
    }
}
