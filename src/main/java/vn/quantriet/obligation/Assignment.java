package vn.quantriet.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.Course;
import vn.quantriet.obligation.course.Measure;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.handover.JoinedIntoAnother;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/**
 * One unit's share of an obligation. Who acts for the unit carries it out; who may confirm in a unit above it judges
 * the result, and decides about time, suspension and withdrawal. That the actor's branch contains the unit is certain
 * before a rule is asked. One that was {@code joinedInto} another is for reading only. The measure is what was last
 * told or counted of it.
 */
public record Assignment(
        AssignmentId id,
        ObligationId obligation,
        UnitId unit,
        Instant assignedAt,
        Course course,
        @Nullable AssignmentId joinedInto,
        @Nullable Measure measure,
        int version) {

    public Standing standing() {
        return course.standing();
    }

    public @Nullable LocalDate due() {
        return course.due().on();
    }

    /** What becomes of it by this step; the note of the evidence is the reason where one is needed. */
    Assignment take(StepKind step, Evidence evidence, Actor by, ZonedDateTime now) {
        requireSide(step, by);
        if (step.needsEvidence() && evidence.isEmpty()) throw new NothingToShow();
        return new Assignment(
                id,
                obligation,
                unit,
                assignedAt,
                course.after(step, evidence.note(), evidence.until(), now),
                joinedInto,
                evidence.measure() == null ? measure : evidence.measure(),
                version);
    }

    /** What the actor may do next, the most likely first. */
    public List<StepKind> nextSteps(Actor by) {
        if (joinedInto != null) return List.of();
        return course.next().stream().filter(step -> isOnSide(step, by)).toList();
    }

    private boolean isOnSide(StepKind step, Actor by) {
        return switch (step.side()) {
            case UNIT -> by.unit().equals(unit) && by.may(Permission.CARRY_OUT);
            case ABOVE -> !by.unit().equals(unit) && by.may(Permission.CONFIRM);
        };
    }

    private void requireSide(StepKind step, Actor by) {
        by.require(
                switch (step.side()) {
                    case UNIT -> Permission.CARRY_OUT;
                    case ABOVE -> Permission.CONFIRM;
                });
        if (joinedInto != null) throw new JoinedIntoAnother();
        if (isOnSide(step, by)) return;
        throw switch (step.side()) {
            case UNIT -> new NotYours();
            case ABOVE -> new OnlyFromAbove();
        };
    }
}
