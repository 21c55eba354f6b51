package vn.quantriet.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.handover.JoinedIntoAnother;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/**
 * One unit's share of an obligation. Who acts for the unit carries it out; who may confirm in a unit above it confirms
 * the result or sends it back. That the actor's branch contains the unit is certain before a rule is asked. One that
 * was {@code joinedInto} another is for reading only.
 */
public record Assignment(
        AssignmentId id,
        ObligationId obligation,
        UnitId unit,
        Instant assignedAt,
        @Nullable LocalDate due,
        Standing standing,
        @Nullable AssignmentId joinedInto,
        int version) {

    Assignment accept(Actor by, ZonedDateTime now) {
        requireCarriedOut(by);
        return switch (standing) {
            case Standing.Assigned _ -> as(new Standing.Accepted(now.toInstant()));
            case Standing.Accepted _, Standing.InProgress _, Standing.Returned _ -> throw new AlreadyAccepted();
            case Standing.Submitted _ -> throw new AlreadySubmitted();
            case Standing.Confirmed _ -> throw new AlreadyConfirmed();
        };
    }

    /** Tells how the work goes; whoever reports has accepted. */
    Assignment report(Evidence evidence, Actor by, ZonedDateTime now) {
        requireCarriedOut(by);
        if (evidence.isEmpty()) throw new NothingToShow();
        return switch (standing) {
            case Standing.Assigned _, Standing.Accepted _, Standing.Returned _ ->
                as(new Standing.InProgress(now.toInstant()));
            case Standing.InProgress _ -> this;
            case Standing.Submitted _ -> throw new AlreadySubmitted();
            case Standing.Confirmed _ -> throw new AlreadyConfirmed();
        };
    }

    Assignment submit(Evidence evidence, Actor by, ZonedDateTime now) {
        requireCarriedOut(by);
        if (evidence.isEmpty()) throw new NothingToShow();
        return switch (standing) {
            case Standing.Assigned _, Standing.Accepted _, Standing.InProgress _, Standing.Returned _ ->
                as(new Standing.Submitted(now.toLocalDate(), now.toInstant()));
            case Standing.Submitted _ -> throw new AlreadySubmitted();
            case Standing.Confirmed _ -> throw new AlreadyConfirmed();
        };
    }

    Assignment confirm(Actor by, ZonedDateTime now) {
        requireJudged(by);
        return as(new Standing.Confirmed(submitted().on(), now.toInstant()));
    }

    /** The work goes on and may be submitted again. */
    Assignment sendBack(String reason, Actor by, ZonedDateTime now) {
        requireJudged(by);
        if (reason.isBlank()) throw new ReasonMissing();
        submitted();
        return as(new Standing.Returned(reason.strip(), now.toInstant()));
    }

    /** What the actor may do next, the most likely first. */
    public List<Step.Kind> nextSteps(Actor by) {
        if (joinedInto != null) return List.of();
        var mayCarryOut = by.unit().equals(unit) && by.may(Permission.CARRY_OUT);
        var mayJudge = !by.unit().equals(unit) && by.may(Permission.CONFIRM);
        return switch (standing) {
            case Standing.Assigned _
            when mayCarryOut -> List.of(Step.Kind.ACCEPTED, Step.Kind.SUBMITTED, Step.Kind.REPORTED);
            case Standing.Accepted _, Standing.InProgress _, Standing.Returned _
            when mayCarryOut -> List.of(Step.Kind.SUBMITTED, Step.Kind.REPORTED);
            case Standing.Submitted _ when mayJudge -> List.of(Step.Kind.CONFIRMED, Step.Kind.RETURNED);
            case Standing.Assigned _,
                    Standing.Accepted _,
                    Standing.InProgress _,
                    Standing.Submitted _,
                    Standing.Returned _,
                    Standing.Confirmed _ -> List.of();
        };
    }

    private void requireCarriedOut(Actor by) {
        by.require(Permission.CARRY_OUT);
        requireOpen();
        if (!by.unit().equals(unit)) throw new NotYours();
    }

    private void requireJudged(Actor by) {
        by.require(Permission.CONFIRM);
        requireOpen();
        if (by.unit().equals(unit)) throw new OnlyFromAbove();
    }

    private void requireOpen() {
        if (joinedInto != null) throw new JoinedIntoAnother();
    }

    private Standing.Submitted submitted() {
        return switch (standing) {
            case Standing.Submitted submitted -> submitted;
            case Standing.Confirmed _ -> throw new AlreadyConfirmed();
            case Standing.Assigned _, Standing.Accepted _, Standing.InProgress _, Standing.Returned _ ->
                throw new NothingSubmitted();
        };
    }

    private Assignment as(Standing next) {
        return new Assignment(id, obligation, unit, assignedAt, due, next, joinedInto, version);
    }
}
