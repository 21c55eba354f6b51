package vn.quantriet.quiz.correction;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.quiz.attempt.Rescoring;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.result.Standings;
import vn.quantriet.quiz.round.QuizRounds;
import vn.quantriet.quiz.round.RoundChanged;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.RoundNotPublished;
import vn.quantriet.quiz.round.RoundState;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;

/** Whatever counted before is counted anew in the same transaction: nobody ever sees half of it. */
@Component
public class QuizCorrections {

    private static final int LONGEST = 500;

    private final QuizRounds rounds;
    private final StrikeStore strikes;
    private final Rescoring rescoring;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuizCorrections(
            QuizRounds rounds,
            StrikeStore strikes,
            Rescoring rescoring,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.strikes = strikes;
        this.rescoring = rescoring;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /** What its papers are drawn from; nothing before it is published. */
    @Transactional(readOnly = true)
    public List<PoolQuestion> pool(RoundId id, Actor by) {
        return strikes.pool(rounds.own(id, by).id());
    }

    /** Every paper is scored without it, those handed in and those to come. The same again changes nothing. */
    @Transactional
    public void strike(RoundId id, EditionId question, String reason, Actor by) {
        var round = rounds.own(id, by);
        var why = checked(reason);
        if (!(round.state() instanceof RoundState.Published)) throw new RoundNotPublished();
        rescoring.begin(id);
        var before = strikes.find(id, question).orElseThrow(NotFound::new).struck();
        if (before != null) {
            if (before.reason().equals(why)) return;
            throw new AlreadyStruck(before.name(), before.reason());
        }
        strikes.strike(id, question, why, clock.instant(), by);
        if (!strikes.isSomethingLeft(id)) throw new NoQuestionLeft();
        var scored = rescoring.without(question, round);
        var details = Map.of("question", question.toString(), "reason", why, "scored", Integer.toString(scored));
        events.publishEvent(new RoundChanged(by, "quiz.question-struck", id, details));
    }

    private static String checked(String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) throw new StrikeReasonMissing();
        return why;
    }

    /** Nobody takes it any more, and it is asked of nobody. */
    @Transactional
    public void withdraw(RoundId id, int version, String reason, Actor by) {
        var round = rounds.own(id, by);
        rounds.withdraw(id, version, reason, by);
        standings.withdrawn(round);
    }
}
