package vn.quantriet.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Permission;

/**
 * Cụ thể hoá: a unit works an assignment out for its own branch. What it gives on are obligations like any other, which
 * carry out the assignment above; they count on its own board and below, and not once more above it.
 */
@Component
public class Shares {

    private final Assignments assignments;
    private final AssignmentStore store;
    private final ShareStore shares;
    private final Organizations organizations;
    private final Clock clock;

    Shares(
            Assignments assignments,
            AssignmentStore store,
            ShareStore shares,
            Organizations organizations,
            Clock clock) {
        this.assignments = assignments;
        this.store = store;
        this.shares = shares;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** How many units a share would go to now. */
    @Transactional(readOnly = true)
    public long count(NewShare share, Actor by) {
        by.require(Permission.CARRY_OUT);
        return shares.count(by.unit(), share.rule(), LocalDate.now(clock));
    }

    /** Gives it on; whoever does has accepted the assignment. Answers to how many units. */
    @Transactional
    public long share(AssignmentId id, int version, NewShare share, Actor by) {
        organizations.hold();
        var today = LocalDate.now(clock);
        var carried = store.get(id, by);
        if (carried.version() != version) throw new ChangedMeanwhile();
        share.check(carried.due(), today);
        assignments.take(StepKind.SHARED, id, version, Evidence.note(share.action()), by);
        var obligation = shares.insert(carried, share);
        var units = shares.assign(obligation, today);
        if (units == 0) throw new NobodyBelow();
        return units;
    }

    /** What was given on from an assignment, oldest first. */
    @Transactional(readOnly = true)
    public List<Share> of(AssignmentId id) {
        return shares.of(id, LocalDate.now(clock));
    }

    /** What an assignment carries out, the nearest first. */
    @Transactional(readOnly = true)
    public List<Share.Above> above(AssignmentId id, Actor by) {
        return shares.above(id, by.unit());
    }
}
