package vn.quantriet.person.succession;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Consequences;
import vn.quantriet.organization.reorganisation.Follower;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;

/**
 * The roster of a unit that ends becomes part of its heir's, and positions held there go on in the heir, from the day
 * of the decision. The head of the heir stays its head; where it has none, of those who come the one longest in office
 * is. Whoever is no longer head keeps the title, and is named as a conflict.
 */
@Component
class FollowingUnits implements Follower {

    private final FollowStore follow;
    private final ReturnStore back;

    FollowingUnits(FollowStore follow, ReturnStore back) {
        this.follow = follow;
        this.back = back;
    }

    @Override
    public Consequences follow(Succession succession) {
        if (succession.passings().isEmpty()) return Consequences.NOTHING;
        var conflicts = follow.heads(succession);
        follow.withdrawHomes(succession);
        var rosters = follow.enterHomes(succession);
        var positions = follow.movePositions(succession);
        follow.keepUntil(succession);
        follow.bringUpToDate(succession.decision());
        var moved = new ArrayList<Moved>();
        if (rosters.people() > 0) {
            moved.add(new Moved("person.follow.rosters", rosters.rosters()));
            moved.add(new Moved("person.follow.people", rosters.people()));
        }
        if (positions > 0) moved.add(new Moved("person.follow.positions", positions));
        return new Consequences(moved, conflicts);
    }

    @Override
    public void goBack(Succession succession) {
        back.withdraw(succession.decision());
        follow.bringUpToDate(succession.decision());
    }

    @Override
    public List<Reliance> restingOn(Succession succession) {
        var resting = new ArrayList<Reliance>();
        var people = back.peopleMovedOn(succession);
        var positions = back.positionsChanged(succession);
        if (people > 0) resting.add(new Reliance("person.resting.people", people));
        if (positions > 0) resting.add(new Reliance("person.resting.positions", positions));
        return resting;
    }
}
