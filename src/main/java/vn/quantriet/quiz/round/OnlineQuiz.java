package vn.quantriet.quiz.round;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;

/** A quiz: what it is about, for whom, when, by which rules, the blueprint of its papers, what was struck out. */
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
        Set<EditionId> struck,
        RoundState state,
        int version) {

    public OnlineQuiz {
        parts = List.copyOf(parts);
        struck = Set.copyOf(struck);
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

    /** The one it counts in, unless it is a contest. */
    public @Nullable CampaignId campaign() {
        return switch (purpose) {
            case Purpose.Duty duty -> duty.campaign();
            case Purpose.Contest _ -> null;
        };
    }

    public boolean isDraft() {
        return state instanceof RoundState.Draft;
    }
}
