package vn.quantriet.quiz.attempt;

import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.result.Standings;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.AccountId;

/** Scores anew what was handed in before a question was struck out; in the caller's transaction. */
@Component
public class Rescoring {

    private static final int AT_ONCE = 1_000;

    private final RescoringStore attempts;
    private final Finishing finishing;
    private final Standings standings;

    Rescoring(RescoringStore attempts, Finishing finishing, Standings standings) {
        this.attempts = attempts;
        this.finishing = finishing;
        this.standings = standings;
    }

    /** From here on no attempt ends until all of them are scored. */
    public void begin(RoundId round) {
        attempts.stop(round);
    }

    /** Every attempt that had the question, and what whoever took it comes to; how many attempts there were. */
    public int without(EditionId struck, OnlineQuiz quiz) {
        var accounts = new TreeSet<Long>();
        var number = 0;
        var some = attempts.with(struck, quiz.id(), 0, AT_ONCE);
        while (!some.isEmpty()) {
            attempts.score(some, some.stream().map(finishing::score).toList());
            some.forEach(it -> accounts.add(it.taker().account().value()));
            number += some.size();
            some = attempts.with(struck, quiz.id(), some.getLast().id().value(), AT_ONCE);
        }
        renew(quiz, List.copyOf(accounts));
        return number;
    }

    private void renew(OnlineQuiz quiz, List<Long> accounts) {
        var counted = new Standings.Counted(quiz.id(), quiz.campaign(), quiz.rules());
        for (var from = 0; from < accounts.size(); from += AT_ONCE) {
            var some = accounts.subList(from, Math.min(accounts.size(), from + AT_ONCE));
            standings.renew(counted, some.stream().map(AccountId::new).toList());
        }
    }
}
