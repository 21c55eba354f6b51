package vn.quantriet.urging.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.urging.ActingRoles;
import vn.quantriet.urging.rule.UrgingRules;

/**
 * One round a day that something may be sent on. It goes batch by batch, each in a transaction that also keeps how far
 * the round has come: what a node that dies has not committed, the next one takes. People are told when all is taken.
 */
@Component
public class Rounds {

    private final RoundStore rounds;
    private final UrgingRules rules;
    private final Clock clock;
    private final int batch;

    Rounds(RoundStore rounds, UrgingRules rules, Clock clock, @Value("${quantriet.urging.batch:5000}") int batch) {
        this.rounds = rounds;
        this.rules = rules;
        this.clock = clock;
        this.batch = batch;
    }

    /** Goes one step further, and tells whether there is more to do now. */
    @Transactional
    public boolean advance() {
        if (rules.isQuietNow()) return false;
        var open = rounds.hold();
        if (open.isEmpty()) return rounds.begin(LocalDate.now(clock));
        var round = open.get();
        var rule = rules.get();
        var earliest = Objects.requireNonNullElse(rounds.earliestDue(), round.day());
        var further = rounds.take(
                round,
                rule.reminders(round.since(), round.day(), earliest),
                rule.escalations(round.since(), round.day()),
                batch);
        further.ifPresentOrElse(rounds::comeTo, () -> finish(round));
        return true;
    }

    private void finish(Round round) {
        rounds.tell(round, ActingRoles.names());
        rounds.finish(round);
    }
}
