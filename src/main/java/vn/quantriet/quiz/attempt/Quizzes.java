package vn.quantriet.quiz.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.quiz.bank.Editions;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.OpenRounds;
import vn.quantriet.quiz.round.Pools;
import vn.quantriet.quiz.round.Purpose;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.Learners;

/** What a quiz is to somebody, and beginning it. To whoever it is not meant for there is no such quiz. */
@Component
public class Quizzes {

    private final OpenRounds rounds;
    private final Learners learners;
    private final QuizStore quizzes;
    private final AttemptStore attempts;
    private final Finishing finishing;
    private final Papers papers;
    private final ApplicationEventPublisher events;

    Quizzes(
            OpenRounds rounds,
            Learners learners,
            QuizStore quizzes,
            AttemptStore attempts,
            Finishing finishing,
            Papers papers,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.learners = learners;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.finishing = finishing;
        this.papers = papers;
        this.events = events;
    }

    /** Draws papers. */
    @Component
    static class Papers {

        private final Pools pools;
        private final Editions editions;
        private final Clock clock;

        Papers(Pools pools, Editions editions, Clock clock) {
            this.pools = pools;
            this.editions = editions;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        Paper draw(OnlineQuiz round) {
            return Paper.draw(
                    round.parts(),
                    pools.of(round.id(), round.struck()),
                    editions::of,
                    RandomGenerator.of("L64X128MixRandom"));
        }
    }

    @Transactional
    public Quiz get(RoundId id, Actor by) {
        var round = find(id, by);
        return show(round, attempts.of(id, by.account()));
    }

    /** The attempt that is open, or a new one. */
    @Transactional
    public AttemptId start(RoundId id, Actor by) {
        var round = find(id, by);
        var now = papers.now();
        if (round.phase(now) != OnlineQuiz.Phase.OPEN) throw new QuizNotOpen();
        var taker = taker(round, by).orElseThrow(NotFound::new);
        var begun = begin(round, taker, now);
        if (begun.isEmpty()) return resume(round, taker, now);
        var details = Map.of("quiz", id.toString(), "name", round.name());
        events.publishEvent(new AttemptChanged(by, "quiz.attempt-started", begun.get(), details));
        return begun.get();
    }

    private Optional<AttemptId> begin(OnlineQuiz round, Attempt.Taker taker, Instant now) {
        var ends = now.plusSeconds(60L * round.rules().minutes());
        var last = ends.isBefore(round.closes()) ? ends : round.closes();
        return attempts.begin(round, taker, papers.draw(round), now, last);
    }

    /** Where no new one may begin there is an open one, or its time is over and another may. */
    private AttemptId resume(OnlineQuiz round, Attempt.Taker taker, Instant now) {
        var open = attempts.open(round.id(), taker.account());
        if (open.isEmpty()) throw new AttemptsUsedUp();
        if (!open.get().isOver(now)) return open.get().id();
        finishing.close(open.get());
        return begin(round, taker, now).orElseThrow(AttemptsUsedUp::new);
    }

    private OnlineQuiz find(RoundId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var round = rounds.find(id, by).orElseThrow(NotFound::new);
        if (round.isDraft() || taker(round, by).isEmpty()) throw new NotFound();
        return round;
    }

    private Optional<Attempt.Taker> taker(OnlineQuiz round, Actor by) {
        return switch (round.purpose()) {
            case Purpose.Duty(var campaign, var audiences) ->
                learners.of(campaign, by)
                        .filter(it -> audiences.contains(it.audience()))
                        .map(it -> new Attempt.Taker(by.account(), it.person(), it.unit()));
            case Purpose.Contest _ -> quizzes.contestant(round, by);
        };
    }

    private Quiz show(OnlineQuiz round, List<Attempt> all) {
        var now = papers.now();
        var open = all.stream()
                .filter(it -> it.state() instanceof AttemptState.Open && !it.isOver(now))
                .findFirst()
                .map(Attempt::id)
                .orElse(null);
        var taken = all.stream()
                .map(it -> it.state() instanceof AttemptState.Open && it.isOver(now) ? finishing.close(it) : it)
                .flatMap(it -> taken(it).stream())
                .toList();
        return new Quiz(round, taken, open, now);
    }

    private static Optional<Quiz.Taken> taken(Attempt it) {
        return switch (it.state()) {
            case AttemptState.Open _ -> Optional.empty();
            case AttemptState.Done(var at, var inTime, var points) ->
                Optional.of(new Quiz.Taken(it.id(), it.number(), at, inTime, points));
        };
    }
}
