package vn.quantriet.discussion.difficulty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.UnitId;

/**
 * What a difficulty is raised about: a document, or an assignment of it with what is to be done; {@code assigner} gave
 * it, and is whom one asks unless one chooses another of those above.
 */
public record Subject(
        DocumentId document,
        String slug,
        String title,
        @Nullable AssignmentId assignment,
        @Nullable String action,
        UnitId assigner,
        List<Above> above) {

    public Subject {
        above = List.copyOf(above);
    }

    Subject to(List<Above> above) {
        return new Subject(document, slug, title, assignment, action, assigner, above);
    }

    /** Whom it goes to by itself: who gave the duty, if they stand above, or else the unit directly above. */
    public @Nullable UnitId usual() {
        return above.stream()
                .map(Above::id)
                .filter(assigner::equals)
                .findFirst()
                .or(() -> above.stream().map(Above::id).findFirst())
                .orElse(null);
    }
}
