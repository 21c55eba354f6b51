package vn.quantriet.receipt.succession;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Consequences;
import vn.quantriet.organization.reorganisation.Follower;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.Passing;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.UnitId;

/**
 * What a unit that ends was sent stays where it is, as history. Each of its successors is sent it anew, unless it has
 * it already.
 */
@Component
class ReceiptFollower implements Follower {

    private final AskedAnewStore store;

    ReceiptFollower(AskedAnewStore store) {
        this.store = store;
    }

    @Override
    public Consequences follow(Succession succession) {
        if (succession.passings().isEmpty()) return Consequences.NOTHING;
        var asked = store.ask(store.open(succession.decision()), pairs(succession.passings()));
        if (asked == 0) return Consequences.NOTHING;
        return new Consequences(List.of(new Moved("receipt.follow.asked", asked)), List.of());
    }

    @Override
    public void goBack(Succession succession) {
        store.last(succession.decision()).ifPresent(store::withdraw);
    }

    @Override
    public List<Reliance> restingOn(Succession succession) {
        return store.last(succession.decision()).map(store::acted).filter(acted -> acted > 0).stream()
                .map(acted -> new Reliance("receipt.rests.acted", acted))
                .toList();
    }

    /** From whom to whom; a successor that ends by the same decision is followed by its own. */
    static List<AskedAnewStore.Pair> pairs(List<Passing> passings) {
        var next = new HashMap<UnitId, List<UnitId>>();
        passings.forEach(passing -> next.put(passing.from(), passing.successors()));
        var pairs = new ArrayList<AskedAnewStore.Pair>();
        for (var passing : passings) {
            for (var last : lastOf(passing.from(), next)) pairs.add(new AskedAnewStore.Pair(passing.from(), last));
        }
        return pairs;
    }

    private static Set<UnitId> lastOf(UnitId from, Map<UnitId, List<UnitId>> next) {
        var seen = new LinkedHashSet<UnitId>();
        var last = new LinkedHashSet<UnitId>();
        var open = new ArrayList<>(next.getOrDefault(from, List.of()));
        while (!open.isEmpty()) {
            var unit = open.removeLast();
            if (!seen.add(unit)) continue;
            if (next.containsKey(unit)) open.addAll(next.getOrDefault(unit, List.of()));
            else last.add(unit);
        }
        return last;
    }
}
