package vn.quantriet.organization.reorganisation;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.organization.change.Change;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** Decisions before they count: written down, corrected, with what they order and the paper they stand on. */
@Component
public class DecisionDrafts {

    private final DecisionStore decisions;
    private final DecisionStepStore steps;
    private final ChangeStore changes;
    private final PaperStore papers;
    private final ApplicationEventPublisher events;

    DecisionDrafts(
            DecisionStore decisions,
            DecisionStepStore steps,
            ChangeStore changes,
            PaperStore papers,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.steps = steps;
        this.changes = changes;
        this.papers = papers;
        this.events = events;
    }

    /** A draft of the unit the actor acts for; only what lies in its branch can be changed by it. */
    @Transactional
    public DecisionId prepare(DecisionHeading heading, List<Change> ordered, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        var id = steps.insert(heading, by);
        changes.replace(id, ordered);
        told(by, id, "prepared", Map.of("number", heading.number(), "title", heading.title()));
        return id;
    }

    @Transactional
    public void edit(DecisionId id, DecisionHeading heading, int version, Actor by) {
        var before = draft(id, version, by).heading();
        steps.edit(id, heading, by);
        told(by, id, "edited", Map.of("before", before.toString(), "after", heading.toString()));
    }

    /** The decision orders this and nothing else. */
    @Transactional
    public void order(DecisionId id, List<Change> ordered, int version, Actor by) {
        var before = draft(id, version, by).changes();
        changes.replace(id, ordered);
        steps.touch(id, by);
        told(by, id, "ordered", Map.of("before", Integer.toString(before), "after", Integer.toString(ordered.size())));
    }

    @Transactional
    public void attach(DecisionId id, NewPaper paper, int version, Actor by) {
        draft(id, version, by);
        papers.put(id, paper);
        steps.touch(id, by);
        told(by, id, "paper-attached", Map.of("name", paper.name(), "sha256", paper.sha256()));
    }

    /** A new draft that says what this decision said, to be corrected after it was taken back. */
    @Transactional
    public DecisionId copy(DecisionId id, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        var decision = decisions.get(id, by.unit());
        return prepare(decision.heading(), changes.of(id), by);
    }

    private Decision draft(DecisionId id, int version, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        return decisions.claim(id, by.unit()).editable().seen(version);
    }

    private void told(Actor by, DecisionId id, String step, Map<String, String> details) {
        events.publishEvent(new DecisionTaken(by, id, step, details));
    }
}
