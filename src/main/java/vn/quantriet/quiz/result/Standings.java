package vn.quantriet.quiz.result;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.QuizOutcome;
import vn.quantriet.study.Results;

/**
 * What somebody's attempts at a quiz come to by its rules. That of a duty is told to the campaign; that of a contest to
 * nobody.
 */
@Component
public class Standings {

    private final StandingStore standings;
    private final Results results;

    Standings(StandingStore standings, Results results) {
        this.standings = standings;
        this.results = results;
    }

    /** Who took a quiz, and what it is worth. */
    public record Taken(
            RoundId round,
            @Nullable CampaignId campaign,
            Rules rules,
            AccountId account,
            @Nullable PersonId person,
            UnitId unit,
            int outOf) {}

    /** After an attempt has ended, in its transaction. */
    public void renew(Taken taken) {
        var ended = standings.ended(taken.round(), taken.account());
        if (ended.isEmpty()) return;
        var scores = ended.stream().map(StandingStore.Ended::score).toList();
        var score = taken.rules().counting().score(scores);
        var counting = ended.get(taken.rules().counting().place(scores));
        standings.write(taken, ended.size(), score, taken.rules().isPassed(score, taken.outOf()), counting);
        tell(taken);
    }

    private void tell(Taken taken) {
        var campaign = taken.campaign();
        var person = taken.person();
        if (campaign == null || person == null) return;
        results.quiz(
                campaign, person, standings.isAllPassed(campaign, person) ? QuizOutcome.PASSED : QuizOutcome.FAILED);
    }
}
