package vn.quantriet.quiz.round;

import java.time.Instant;
import java.util.List;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.UnitId;

/** A quiz: what it is about, for whom, when, by which rules, and the blueprint of its papers. */
public record OnlineQuiz(
        RoundId id,
        UnitId owner,
        String ownerName,
        Purpose purpose,
        DocumentId document,
        String slug,
        String name,
        Instant opens,
        Instant closes,
        Rules rules,
        List<Part> parts,
        RoundState state,
        int version) {

    public OnlineQuiz {
        parts = List.copyOf(parts);
    }

    /** What a quiz is to somebody at a moment. */
    public enum Phase {
        DRAFT,
        COMING,
        OPEN,
        OVER,
        WITHDRAWN;

        public String key() {
            return "quiz.phase." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Phase phase(Instant now) {
        return switch (state) {
            case RoundState.Draft _ -> Phase.DRAFT;
            case RoundState.Withdrawn _ -> Phase.WITHDRAWN;
            case RoundState.Published _ ->
                now.isBefore(opens) ? Phase.COMING : now.isBefore(closes) ? Phase.OPEN : Phase.OVER;
        };
    }

    public int questions() {
        return parts.stream().mapToInt(Part::questions).sum();
    }

    /** In hundredths of a point. */
    public int outOf() {
        return 100
                * parts.stream()
                        .mapToInt(part -> part.questions() * part.points())
                        .sum();
    }

    public boolean isDraft() {
        return state instanceof RoundState.Draft;
    }
}
