package vn.quantriet.obligation;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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
    private final ApplicationEventPublisher events;
    private final Organizations organizations;
    private final Clock clock;

    Assignments(
            AssignmentStore assignments,
            StepStore steps,
            ApplicationEventPublisher events,
            Organizations organizations,
            Clock clock) {
        this.assignments = assignments;
        this.steps = steps;
        this.events = events;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Transactional
    public Assignment accept(AssignmentId id, int version, Evidence evidence, Actor by) {
        return take(Step.Kind.ACCEPTED, id, version, evidence, by, (it, now) -> it.accept(by, now));
    }

    @Transactional
    public Assignment report(AssignmentId id, int version, Evidence evidence, Actor by) {
        return take(Step.Kind.REPORTED, id, version, evidence, by, (it, now) -> it.report(evidence, by, now));
    }

    @Transactional
    public Assignment submit(AssignmentId id, int version, Evidence evidence, Actor by) {
        return take(Step.Kind.SUBMITTED, id, version, evidence, by, (it, now) -> it.submit(evidence, by, now));
    }

    @Transactional
    public Assignment confirm(AssignmentId id, int version, Evidence evidence, Actor by) {
        return take(Step.Kind.CONFIRMED, id, version, evidence, by, (it, now) -> it.confirm(by, now));
    }

    /** The note of the evidence is the reason. */
    @Transactional
    public Assignment sendBack(AssignmentId id, int version, Evidence evidence, Actor by) {
        return take(Step.Kind.RETURNED, id, version, evidence, by, (it, now) -> it.sendBack(evidence.note(), by, now));
    }

    private Assignment take(
            Step.Kind kind,
            AssignmentId id,
            int version,
            Evidence evidence,
            Actor by,
            BiFunction<Assignment, ZonedDateTime, Assignment> rule) {
        organizations.hold();
        var before = assignments.get(id, by);
        if (before.version() != version) throw new ChangedMeanwhile();
        var now = ZonedDateTime.now(clock);
        var after = assignments.save(rule.apply(before, now));
        steps.insert(id, kind, evidence, by, now.toOffsetDateTime());
        events.publishEvent(new StepTaken(
                by, id, kind, before.standing().kind(), after.standing().kind()));
        return after;
    }
}
