package vn.quantriet.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.quiz.bank.Editions;
import vn.quantriet.quiz.result.Standings;

/** Scores an attempt and brings what it comes to where it counts; in the caller's transaction. */
@Component
class Finishing {

    private static final int OFTEN = 10;

    private final AttemptStore attempts;
    private final Editions editions;
    private final Standings standings;

    Finishing(AttemptStore attempts, Editions editions, Standings standings) {
        this.attempts = attempts;
        this.editions = editions;
        this.standings = standings;
    }

    List<Slot> slots(Attempt it) {
        var known = editions.of(it.questions());
        return IntStream.range(0, it.questions().size())
                .mapToObj(n -> new Slot(
                        n + 1,
                        Objects.requireNonNull(known.get(it.questions().get(n))),
                        it.shown().get(n),
                        it.points().get(n),
                        it.answers().get(n)))
                .toList();
    }

    /** When its time was over, with what was answered by then. */
    Attempt close(Attempt it) {
        return finish(it, it.ends(), false, null);
    }

    /** On what is answered by now: answers that come in meanwhile are scored as well. */
    Attempt finish(Attempt open, Instant at, boolean inTime, @Nullable Long guess) {
        var attempt = open;
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

    private int score(Attempt it) {
        return slots(it).stream()
                .mapToInt(slot -> slot.score(it.held().rules().partly()))
                .sum();
    }

    private void count(Attempt it) {
        standings.renew(new Standings.Taken(
                it.held().id(),
                it.held().campaign(),
                it.held().rules(),
                it.taker().account(),
                it.taker().person(),
                it.taker().unit(),
                it.outOf()));
    }
}
