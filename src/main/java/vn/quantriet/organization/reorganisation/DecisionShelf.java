package vn.quantriet.organization.reorganisation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.organization.change.Change;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** Decisions to look at: those of the actor's unit and of the units below it; drafts, for those who may change them. */
@Component
public class DecisionShelf {

    /** How many decisions a page holds. */
    public static final int PAGE = 30;

    private final DecisionStore decisions;
    private final ChangeStore changes;
    private final PaperStore papers;

    DecisionShelf(DecisionStore decisions, ChangeStore changes, PaperStore papers) {
        this.decisions = decisions;
        this.changes = changes;
        this.papers = papers;
    }

    /** The latest first, and one more than a page holds when there are more; pages are counted from 1. */
    @Transactional(readOnly = true)
    public List<Decision> list(int page, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return decisions.list(
                by.unit(), by.may(Permission.MANAGE_ORGANISATION), PAGE + 1, (Math.clamp(page, 1, 10_000) - 1) * PAGE);
    }

    @Transactional(readOnly = true)
    public Decision get(DecisionId id, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var decision = decisions.get(id, by.unit());
        if (decision.isDraft() && !by.may(Permission.MANAGE_ORGANISATION)) throw new NotFound();
        return decision;
    }

    @Transactional(readOnly = true)
    public List<Change> changes(Decision decision) {
        return changes.of(decision.id());
    }

    /** The names that the units of these changes go by, or will: by their codes, within the decision's branch. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Decision decision, List<Change> ordered) {
        var names = changes.names(decision.owner(), ordered);
        for (var change : ordered) if (change instanceof Change.Found found) names.put(found.code(), found.name());
        return names;
    }

    /** What it would do, as it was last rehearsed, or what it did. */
    @Transactional(readOnly = true)
    public @Nullable Rehearsal rehearsal(Decision decision) {
        return decisions.rehearsal(decision.id()).orElse(null);
    }

    @Transactional(readOnly = true)
    public NewPaper paper(DecisionId id, Actor by) {
        get(id, by);
        return papers.get(id).orElseThrow(NotFound::new);
    }
}
