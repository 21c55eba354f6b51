package vn.quantriet.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.quantriet.quiz.bank.Editions;
import vn.quantriet.quiz.result.Standings;
import vn.quantriet.quiz.round.Points;

/** Scores an attempt and brings what it comes to where it counts; in the caller's transaction. */
@Component
class Finishing {

    private static final int OFTEN = 10;

    private final AttemptStore attempts;
    private final Editions editions;
    private final Standings standings;
    private final ApplicationEventPublisher events;

    Finishing(AttemptStore attempts, Editions editions, Standings standings, ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.editions = editions;
        this.standings = standings;
        this.events = events;
    }

    List<Slot> slots(Attempt it) {
        var known = editions.of(it.questions());
        return IntStream.range(0, it.questions().size())
                .mapToObj(n -> new Slot(
                        n + 1,
                        Objects.requireNonNull(known.get(it.questions().get(n))),
                        it.shown().get(n),
                        it.points().get(n),
                        it.answers().get(n),
                        it.held().struck().get(it.questions().get(n))))
                .toList();
    }

    /** When its time was over, with what was answered by then; that is written down in the name of whose it is. */
    Attempt close(Attempt it) {
        var done = finish(it, it.ends(), false, null);
        events.publishEvent(new AttemptChanged(attempts.taker(it), "quiz.attempt-closed", it.id(), told(done)));
        return done;
    }

    /** For the log: what it was, and how often answers were kept; never which. */
    static Map<String, String> told(Attempt it) {
        return Map.of(
                "quiz", it.held().id().toString(), "name", it.held().name(), "saves", Integer.toString(it.saves()));
    }

    /** On what is answered by now: answers that come in meanwhile are scored as well. */
    Attempt finish(Attempt open, Instant at, boolean inTime, @Nullable Long guess) {
        var attempt = open;
        attempts.hold(open.held().id());
        for (var n = 0; n < OFTEN; n++) {
            if (attempt.state() instanceof AttemptState.Done) return attempt;
            var done = new AttemptState.Done(at, inTime, score(attempt));
            if (attempts.finish(attempt, done, guess)) {
                count(attempt);
                return attempt.ended(done);
            }
            attempt = attempts.get(attempt.id());
        }
        throw new IllegalStateException("answers to attempt " + open.id() + " keep coming in");
    }

    /** What its answers are worth by the questions that count. */
    Points score(Attempt it) {
        var slots = slots(it);
        var partly = it.held().rules().partly();
        return new Points(
                slots.stream().mapToInt(slot -> slot.score(partly)).sum(),
                slots.stream().mapToInt(Slot::outOf).sum());
    }

    private void count(Attempt it) {
        var held = it.held();
        var quiz = new Standings.Counted(held.id(), held.campaign(), held.rules());
        standings.renew(quiz, List.of(it.taker().account()));
    }
}
