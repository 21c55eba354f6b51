package vn.quantriet.quiz.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.shared.AccountId;
import vn.quantriet.study.CampaignId;
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

    /** The quiz, what it counts in, and by which rules. */
    public record Counted(RoundId round, @Nullable CampaignId campaign, Rules rules) {}

    /** Of these people, after attempts of theirs have ended or were scored anew; in that transaction. */
    public void renew(Counted quiz, List<AccountId> whose) {
        var all = standings.ended(quiz.round(), whose).values().stream()
                .map(ended -> Standing.of(ended, quiz.rules()))
                .toList();
        if (all.isEmpty()) return;
        standings.write(quiz.round(), all);
        var campaign = quiz.campaign();
        if (campaign == null) return;
        var people = all.stream().flatMap(it -> it.person().stream()).toList();
        results.quizzes(campaign, standings.outcomes(campaign, people));
    }

    /** Of everybody who took a quiz, when it is asked of nobody any more; in that transaction. How many there are. */
    public int withdrawn(OnlineQuiz quiz) {
        var campaign = quiz.campaign();
        if (campaign == null) return 0;
        var people = standings.took(quiz);
        results.quizzes(campaign, standings.outcomes(campaign, people));
        return people.size();
    }
}
