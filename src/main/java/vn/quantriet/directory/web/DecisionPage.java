package vn.quantriet.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.change.Problem;
import vn.quantriet.organization.reorganisation.Decision;
import vn.quantriet.organization.reorganisation.DecisionState;
import vn.quantriet.organization.reorganisation.Rehearsal;
import vn.quantriet.shared.Refusal;

/** A decision with what it orders, what it would do or did, and what may be done with it. */
public record DecisionPage(
        Decision decision,
        List<ChangeLine> lines,
        @Nullable Rehearsal rehearsal,
        boolean mayChange,
        LocalDate today,
        @Nullable Refusal refusal) {

    public String path() {
        return "/to-chuc/quyet-dinh/" + decision.id();
    }

    public boolean isDraft() {
        return decision.isDraft();
    }

    public boolean isDue() {
        return decision.isDue(today);
    }

    /** Whether what is shown belongs to the decision as it reads now. */
    public boolean isCurrent() {
        return !isDraft() || decision.isRehearsed();
    }

    public boolean canBeScheduled() {
        return isDraft() && decision.isRehearsed() && rehearsal != null && rehearsal.isPossible();
    }

    public DecisionState.@Nullable Failure failure() {
        return decision.state() instanceof DecisionState.Scheduled scheduled ? scheduled.failure() : null;
    }

    /** Problems of one line, as the last rehearsal of this version found them. */
    public List<Problem> problems(int line) {
        if (rehearsal == null || !isCurrent()) return List.of();
        return rehearsal.problems().stream()
                .filter(problem -> problem.line() == line)
                .toList();
    }
}
