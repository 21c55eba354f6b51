package vn.quantriet.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;

/** A paper and what was answered on it. */
record Attempt(
        AttemptId id,
        Held held,
        Taker taker,
        int number,
        Instant started,
        Instant ends,
        List<EditionId> questions,
        List<String> shown,
        List<Integer> points,
        List<String> answers,
        List<Long> given,
        int saves,
        AttemptState state) {

    /** What arrives this much after the end was sent before it. */
    static final Duration GRACE = Duration.ofSeconds(20);

    /** What an attempt has to know of its quiz, with the questions struck out of it and why. */
    record Held(
            RoundId id,
            String name,
            @Nullable CampaignId campaign,
            Rules rules,
            String guess,
            Instant closes,
            Map<EditionId, String> struck) {

        Held {
            struck = Map.copyOf(struck);
        }
    }

    /** Whose it is, and for which unit. */
    record Taker(AccountId account, @Nullable PersonId person, UnitId unit) {}

    Attempt ended(AttemptState.Done done) {
        return new Attempt(
                id, held, taker, number, started, ends, questions, shown, points, answers, given, saves, done);
    }

    boolean isOver(Instant now) {
        return now.isAfter(ends.plus(GRACE));
    }
}
