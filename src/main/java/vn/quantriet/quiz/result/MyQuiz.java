package vn.quantriet.quiz.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.study.CampaignId;

/** A quiz as a line for whoever may take it, with how they stand; the score is -1 before the first attempt. */
public record MyQuiz(
        RoundId id,
        @Nullable CampaignId campaign,
        String name,
        String context,
        Instant opens,
        Instant closes,
        int allowed,
        int taken,
        boolean open,
        int score,
        int outOf,
        boolean passed) {

    public boolean isTaken() {
        return score >= 0;
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    public boolean isStartable(Instant now) {
        return isOpen(now) && (open || allowed == 0 || taken < allowed);
    }

    /** How one stands with it, in words. */
    public String standsKey(Instant now) {
        if (open) return "quiz.stands.open";
        if (passed) return "quiz.stands.passed";
        if (isTaken()) return "quiz.stands.not-passed";
        if (now.isBefore(opens)) return "quiz.stands.coming";
        return isOpen(now) ? "quiz.stands.to-take" : "quiz.stands.missed";
    }

    /** Of the mark of a state. */
    public String stands(Instant now) {
        if (passed) return "APPROVED";
        return isTaken() || open ? "DRAFT" : "RETIRED";
    }
}
