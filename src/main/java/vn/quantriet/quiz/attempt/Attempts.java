package vn.quantriet.quiz.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;

/** An attempt of somebody's own: nobody else ever sees it. Time is the server's. */
@Component
public class Attempts {

    private static final int AT_ONCE = 200;
    private static final int OFTEN = 10;

    private final AttemptStore attempts;
    private final Finishing finishing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempts(AttemptStore attempts, Finishing finishing, ApplicationEventPublisher events, Clock clock) {
        this.attempts = attempts;
        this.finishing = finishing;
        this.events = events;
        this.clock = clock;
    }

    /** As it is now; one whose time is over is closed by looking at it. */
    @Transactional
    public AttemptSheet get(AttemptId id, AccountId account) {
        var attempt = attempts.find(id, account).orElseThrow(NotFound::new);
        var now = clock.instant();
        if (attempt.state() instanceof AttemptState.Open && attempt.isOver(now)) attempt = finishing.close(attempt);
        return sheet(attempt, now);
    }

    private AttemptSheet sheet(Attempt it, Instant now) {
        return new AttemptSheet(
                it.id(),
                it.held().id(),
                it.held().name(),
                it.held().rules(),
                it.held().guess(),
                it.held().closes(),
                it.started(),
                it.ends(),
                now,
                finishing.slots(it),
                it.given(),
                it.state());
    }

    /**
     * Keeps a page of answers on what was seen of it; sent again it changes nothing. One statement, and another only
     * where nothing was kept, to say why. Says when the answers count as given.
     */
    public long save(AttemptId id, PageAnswers page, AccountId account) {
        var now = clock.instant();
        var dated = page.by(now.toEpochMilli());
        if (!attempts.save(id, dated, now.minus(Attempt.GRACE), account)) {
            writable(id, page, now, account);
            throw new ChangedMeanwhile();
        }
        return dated.given();
    }

    /** The same where nobody can be asked: what is there stays wherever nothing else is said. */
    public void saveOver(AttemptId id, PageAnswers page, AccountId account) {
        var now = clock.instant();
        for (var n = 0; n < OFTEN; n++) {
            var there = writable(id, page, now, account);
            var merged = page.over(there.answers(), there.given().get(page.page() - 1), now.toEpochMilli());
            if (attempts.save(id, merged, now.minus(Attempt.GRACE), account)) return;
        }
        throw new ChangedMeanwhile();
    }

    private Attempt writable(AttemptId id, PageAnswers page, Instant now, AccountId account) {
        var attempt = attempts.find(id, account).orElseThrow(NotFound::new);
        if (attempt.state() instanceof AttemptState.Done done) {
            if (done.inTime()) throw new AttemptOver();
            throw new TimeOver();
        }
        if (attempt.isOver(now)) throw new TimeOver();
        var isThere = page.page() <= attempt.given().size()
                && page.last() <= attempt.answers().size();
        if (!isThere) throw new NotFound();
        return attempt;
    }

    /** Handed in twice, it was handed in once. */
    @Transactional
    public AttemptSheet submit(AttemptId id, @Nullable Long guess, Actor by) {
        var attempt = attempts.find(id, by.account()).orElseThrow(NotFound::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (attempt.state() instanceof AttemptState.Done) return sheet(attempt, now);
        if (attempt.isOver(now)) return sheet(finishing.close(attempt), now);
        if (!attempt.held().guess().isEmpty() && guess == null) throw new GuessNeeded();
        var ended = now.isBefore(attempt.ends()) ? now : attempt.ends();
        var done = finishing.finish(attempt, ended, true, guess);
        events.publishEvent(new AttemptChanged(by, "quiz.attempt-submitted", id, Finishing.told(done)));
        return sheet(done, now);
    }

    /** Those whose time is over, whoever left them; says how many. */
    @Transactional
    public int closeOver() {
        var over = attempts.over(clock.instant().minus(Attempt.GRACE), AT_ONCE);
        // all quizzes before any attempt: nobody who strikes a question out waits for somebody who waits for them
        over.stream()
                .map(it -> it.held().id())
                .distinct()
                .sorted(Comparator.comparingLong(RoundId::value))
                .forEach(attempts::hold);
        over.forEach(finishing::close);
        return over.size();
    }
}
