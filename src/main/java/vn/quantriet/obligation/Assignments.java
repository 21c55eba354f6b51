package vn.quantriet.obligation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;

/**
 * The life of an assignment. Every step needs the version the person saw, leaves an entry in the time line with its
 * files, and is refused whole or taken whole.
 */
@Component
public class Assignments {

    private final AssignmentStore assignments;
    private final StepStore steps;
    private final BelowStore below;
    private final ApplicationEventPublisher events;
    private final Organizations organizations;
    private final Clock clock;

    Assignments(
            AssignmentStore assignments,
            StepStore steps,
            BelowStore below,
            ApplicationEventPublisher events,
            Organizations organizations,
            Clock clock) {
        this.assignments = assignments;
        this.steps = steps;
        this.below = below;
        this.events = events;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Transactional
    public Assignment take(StepKind step, AssignmentId id, int version, Evidence evidence, Actor by) {
        organizations.hold();
        var before = assignments.get(id, by);
        if (before.version() != version) throw new ChangedMeanwhile();
        var now = ZonedDateTime.now(clock);
        var after = steps.take(before.take(step, evidence, by, now), step, evidence, by, now.toOffsetDateTime());
        carryDown(step, before, evidence.note(), by, now.toOffsetDateTime());
        events.publishEvent(new StepTaken(by, step, before, after));
        return after;
    }

    /** What was given on from it goes the same way. */
    private void carryDown(StepKind step, Assignment before, String note, Actor by, OffsetDateTime now) {
        switch (step) {
            case WITHDRAWN -> below.withdraw(before.id(), note, by, now);
            case SUSPENDED -> below.suspend(before.id(), note, by, now);
            case RESUMED -> {
                if (before.standing() instanceof Standing.Suspended suspended)
                    below.resume(before.id(), suspended.at(), note, by, now);
            }
            case ACCEPTED,
                    DECLINED,
                    REPORTED,
                    SUBMITTED,
                    EXTENSION_ASKED,
                    SHARED,
                    CONFIRMED,
                    RETURNED,
                    INSISTED,
                    EXTENDED,
                    EXTENSION_REFUSED -> {}
        }
    }
}
