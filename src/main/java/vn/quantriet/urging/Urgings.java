package vn.quantriet.urging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentList;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/** Đôn đốc: whoever may confirm in a branch urges all below who have open work in a list. Once, however often sent. */
@Component
public class Urgings {

    public static final int PAGE = 20;

    private static final int AT_ONCE = 5_000;

    private final UrgingStore urgings;
    private final AssignmentList list;
    private final ApplicationEventPublisher events;

    Urgings(UrgingStore urgings, AssignmentList list, ApplicationEventPublisher events) {
        this.urgings = urgings;
        this.list = list;
        this.events = events;
    }

    /** An urging and how the units stand that it addressed. */
    public record Sheet(Urging urging, Notices.Page<Urging.Addressed> addressed) {}

    /** Whom it would reach now. */
    @Transactional(readOnly = true)
    public Urging.Reach reach(AssignmentFilter filter, Actor by) {
        by.require(Permission.CONFIRM);
        var units = new LinkedHashMap<UnitId, Long>();
        list.eachOpenBelow(filter, by, (_, unit) -> units.merge(unit, 1L, Long::sum));
        var assignments = units.values().stream().mapToLong(it -> it).sum();
        return new Urging.Reach(units.size(), assignments, units.isEmpty() ? 0 : urgings.people(units.keySet()));
    }

    @Transactional
    public UrgingId send(NewUrging urging, Actor by) {
        by.require(Permission.CONFIRM);
        return urgings.insert(urging, by).map(id -> send(id, urging, by)).orElseGet(() -> urgings.sent(urging, by));
    }

    private UrgingId send(UrgingId id, NewUrging urging, Actor by) {
        address(id, urging, by);
        var reach = urgings.tell(id);
        if (reach.assignments() == 0) throw new NothingToUrge();
        events.publishEvent(new Urged(by, id, urging.address(), reach.units(), (int) reach.assignments()));
        return id;
    }

    private void address(UrgingId id, NewUrging urging, Actor by) {
        var assignments = new ArrayList<Long>(AT_ONCE);
        var units = new ArrayList<Long>(AT_ONCE);
        list.eachOpenBelow(urging.filter(), by, (assignment, unit) -> {
            assignments.add(assignment.value());
            units.add(unit.value());
            if (assignments.size() == AT_ONCE) flush(id, assignments, units);
        });
        flush(id, assignments, units);
    }

    private void flush(UrgingId id, List<Long> assignments, List<Long> units) {
        if (assignments.isEmpty()) return;
        urgings.address(id, assignments, units);
        assignments.clear();
        units.clear();
    }

    /** What was sent from the branch, the latest first. */
    @Transactional(readOnly = true)
    public Notices.Page<Urging> list(int page, Actor by) {
        by.require(Permission.CONFIRM);
        return Notices.Page.of(urgings.list(by.unit(), PAGE + 1, page * PAGE), page, PAGE);
    }

    @Transactional(readOnly = true)
    public Sheet get(UrgingId id, int page, Actor by) {
        by.require(Permission.CONFIRM);
        var urging = urgings.find(id, by.unit()).orElseThrow(NotFound::new);
        var addressed = urgings.addressed(id, Notices.PAGE + 1, page * Notices.PAGE);
        return new Sheet(urging, Notices.Page.of(addressed, page, Notices.PAGE));
    }
}
