package vn.quantriet.obligation.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Consequences;
import vn.quantriet.organization.reorganisation.Follower;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.Passing;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.AuditedTogether;
import vn.quantriet.shared.UnitId;

/**
 * What is open goes to the heir as it stands, a result that waits for confirmation included; what was confirmed before
 * the day stays with the unit that did it. Where two that are still to be done meet, the heir's own goes on, or else
 * the one that has come furthest, and the others are joined into it. A result that was handed in is judged by itself
 * and never joined.
 */
@Component
class DutyFollower implements Follower {

    private final HandoverStore store;
    private final PassedStore passed;
    private final RelianceStore reliances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyFollower(
            HandoverStore store,
            PassedStore passed,
            RelianceStore reliances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.passed = passed;
        this.reliances = reliances;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Consequences follow(Succession succession) {
        var following = store.open(succession, heirs(succession.passings()));
        store.handOver(following, succession.day().atStartOfDay(clock.getZone()).toOffsetDateTime());
        store.move(following, succession.day());
        store.handOverSupport(following);
        store.moveSupport(following);
        tell("obligation.passed-on", following, succession);
        var counts = store.counts(following);
        return new Consequences(moved(counts), store.conflicts(following));
    }

    @Override
    public void goBack(Succession succession) {
        store.last(succession.decision()).ifPresent(following -> {
            store.moveBack(following);
            store.moveSupportBack(following);
            tell("obligation.came-back", following, succession);
            store.close(following);
        });
    }

    private void tell(String action, Following following, Succession succession) {
        events.publishEvent(new AuditedTogether(passed.of(following).stream()
                .map(each -> new DutiesPassedOn(succession.by(), action, each))
                .toList()));
    }

    @Override
    public List<Reliance> restingOn(Succession succession) {
        return store.last(succession.decision())
                .map(following -> resting(following, succession))
                .orElse(List.of());
    }

    private List<Reliance> resting(Following following, Succession succession) {
        var units = new ArrayList<>(succession.founded());
        succession.passings().forEach(passing -> units.add(passing.heir()));
        var resting = List.of(
                new Reliance("obligation.rests.worked", reliances.workedOn(following)),
                new Reliance("obligation.rests.assigned", reliances.assignedTo(following, units)),
                new Reliance("obligation.rests.moved", reliances.assignedBelow(following, succession)));
        return resting.stream().filter(reliance -> reliance.count() > 0).toList();
    }

    private static List<Moved> moved(HandoverStore.Counts counts) {
        var moved = List.of(
                new Moved("obligation.follow.duties", counts.open()),
                new Moved("obligation.follow.waiting", counts.waiting()),
                new Moved("obligation.follow.joined", counts.joined()),
                new Moved("obligation.follow.support", counts.support()));
        return moved.stream().filter(it -> it.count() > 0).toList();
    }

    /** An heir may end by the same decision; then it is whoever comes after it. */
    private static Map<UnitId, UnitId> heirs(List<Passing> passings) {
        var next = new HashMap<UnitId, UnitId>();
        passings.forEach(passing -> next.put(passing.from(), passing.heir()));
        var heirs = new HashMap<UnitId, UnitId>();
        passings.forEach(passing -> heirs.put(passing.from(), lastOf(passing.heir(), next)));
        return heirs;
    }

    private static UnitId lastOf(UnitId heir, Map<UnitId, UnitId> next) {
        var last = heir;
        for (var hops = 0; hops < next.size(); hops++) {
            var following = next.get(last);
            if (following == null) return last;
            last = following;
        }
        throw new IllegalStateException("units that are heirs of each other: " + heir);
    }
}
