package vn.quantriet.organization.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.organization.change.PlanRefused;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;

/**
 * Decisions that count: rehearsed, put on the calendar, applied on their day, taken back. Each is one transaction: all
 * of it or nothing.
 */
@Component
public class Reorganisations {

    private final DecisionStore decisions;
    private final DecisionStepStore steps;
    private final Application application;
    private final TransactionTemplate apart;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reorganisations(
            DecisionStore decisions,
            DecisionStepStore steps,
            Application application,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.steps = steps;
        this.application = application;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Applies the decision, after whatever is on the calendar before it, tells what that did, and lets nothing of it
     * stand. What it tells is kept with the decision in the version it was rehearsed in.
     */
    public Rehearsal rehearse(DecisionId id, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        var decision = decisions.get(id, by.unit());
        if (!(decision.state() instanceof DecisionState.Scheduled)) decision.editable();
        var rehearsal = Objects.requireNonNull(apart.execute(status -> {
            status.setRollbackOnly();
            return tryOut(decision, by);
        }));
        apart.executeWithoutResult(_ -> {
            steps.rehearsed(id, decision.version(), rehearsal);
            events.publishEvent(new DecisionTaken(by, id, "rehearsed", told(rehearsal)));
        });
        return rehearsal;
    }

    private Rehearsal tryOut(Decision decision, Actor by) {
        try {
            for (var earlier : decisions.scheduledBefore(decision)) runThrough(earlier, by);
            return runThrough(decision, by);
        } catch (PlanRefused refused) {
            return Rehearsal.refused(refused.problems());
        }
    }

    private Rehearsal runThrough(Decision decision, Actor by) {
        var outcome = application.apply(decision, by);
        steps.applied(decision.id(), outcome);
        return outcome;
    }

    /** Puts a rehearsed decision on the calendar, or applies it at once if its day has come. */
    @Transactional
    public void schedule(DecisionId id, int version, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        var decision = decisions.claim(id, by.unit()).seen(version).ready();
        steps.schedule(id, by);
        events.publishEvent(new DecisionTaken(
                by,
                id,
                "scheduled",
                Map.of("day", decision.heading().effectiveOn().toString())));
        if (decision.isDue(LocalDate.now(clock))) applyNow(decision, by);
    }

    /** From the calendar back to the desk. */
    @Transactional
    public void reopen(DecisionId id, int version, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        decisions.claim(id, by.unit()).seen(version).scheduled();
        steps.reopen(id, by);
        events.publishEvent(new DecisionTaken(by, id, "reopened", Map.of()));
    }

    /** Takes an applied decision back as a whole, unless something rests on it. */
    @Transactional
    public void undo(DecisionId id, int version, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        var decision = decisions.claim(id, by.unit()).seen(version).applied();
        application.takeBack(decision, by);
        steps.undone(id, by);
        events.publishEvent(new DecisionTaken(
                by, id, "undone", Map.of("number", decision.heading().number())));
    }

    /**
     * Applies what is on the calendar for today or before, one after the other. Several nodes may call it at once: each
     * decision is one node's. One that cannot be applied stays on the calendar with the reason, and stops nobody else.
     */
    public int applyDue() {
        var today = LocalDate.now(clock);
        var applied = 0;
        for (var id : decisions.due(today)) if (applyDue(id, today)) applied++;
        return applied;
    }

    private boolean applyDue(DecisionId id, LocalDate today) {
        try {
            return Boolean.TRUE.equals(apart.execute(_ -> {
                var decision = decisions.claimDue(id, today);
                decision.ifPresent(due -> applyNow(due, decisions.scheduler(due)));
                return decision.isPresent();
            }));
        } catch (Refusal refusal) {
            apart.executeWithoutResult(_ -> steps.failed(id, DecisionState.Failure.of(refusal)));
            return false;
        }
    }

    private void applyNow(Decision decision, Actor by) {
        var outcome = application.apply(decision, by);
        steps.applied(decision.id(), outcome);
        events.publishEvent(new DecisionTaken(by, decision.id(), "applied", told(outcome)));
    }

    private static Map<String, String> told(Rehearsal rehearsal) {
        var counts = rehearsal.counts();
        return Map.of(
                "problems", Integer.toString(rehearsal.problems().size()),
                "founded", Integer.toString(counts.founded()),
                "ended", Integer.toString(counts.ended()),
                "moved", Integer.toString(counts.moved()),
                "renamed", Integer.toString(counts.renamed()),
                "conflicts",
                        Integer.toString(rehearsal.consequences().conflicts().size()));
    }
}
