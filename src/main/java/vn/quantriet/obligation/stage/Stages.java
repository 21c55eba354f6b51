package vn.quantriet.obligation.stage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.Assignments;
import vn.quantriet.obligation.Evidence;
import vn.quantriet.obligation.course.Measure;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;

/** A unit passes the stages of its deliverable, in any order; how many it has passed is the measure of the work. */
@Component
public class Stages {

    private final StageStore store;
    private final Assignments assignments;
    private final Clock clock;

    Stages(StageStore store, Assignments assignments, Clock clock) {
        this.store = store;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** In their order, of an assignment the caller may see. */
    @Transactional(readOnly = true)
    public List<StageMark> of(AssignmentId assignment) {
        return store.of(assignment);
    }

    /** The unit has a stage behind it; the step that says so carries the stage's name before the note. */
    @Transactional
    public void pass(AssignmentId id, int version, int ordinal, Evidence evidence, Actor by) {
        var stages = store.of(id);
        var stage = stages.stream()
                .filter(it -> it.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFound::new);
        var passed = 1 + (int) stages.stream().filter(StageMark::isDone).count();
        var note = evidence.note().isEmpty() ? stage.name() : stage.name() + "\n" + evidence.note();
        var measured = new Evidence(
                note,
                evidence.product(),
                null,
                evidence.files(),
                new Measure(Math.min(passed, stages.size()), stages.size()));
        assignments.take(StepKind.REPORTED, id, version, measured, by);
        if (stage.isDone()) throw new StageDoneAlready();
        store.mark(id, ordinal, LocalDate.now(clock));
    }
}
