package vn.quantriet.quiz.result;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.OpenRounds;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** What a branch has come to, in counts; answers and marks are nobody's but their own. The ranking of a contest. */
@Component
public class RoundResults {

    private final OpenRounds rounds;
    private final ResultStore results;
    private final Scopes scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundResults(OpenRounds rounds, ResultStore results, Scopes scopes, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    public record Sheet(OnlineQuiz round, Scope unit, List<Scope> line, List<UnitResult> rows, UnitResult total) {

        public Sheet {
            line = List.copyOf(line);
            rows = List.copyOf(rows);
        }
    }

    @Transactional(readOnly = true)
    public Sheet show(RoundId id, @Nullable String unit, Actor by) {
        var round = published(id, by);
        by.require(Permission.READ_ORGANISATION);
        var scope = scopes.find(unit, null, by);
        var rows = results.byUnit(round, scope.id());
        return new Sheet(round, scope, scopes.line(scope, null, by), rows, UnitResult.total(rows));
    }

    /** The first of a contest, when it is over: before, their number would be no guess. */
    public record Ranking(
            OnlineQuiz round,
            boolean over,
            long people,
            List<Ranked> first,
            @Nullable Ranked mine) {

        public Ranking {
            first = List.copyOf(first);
        }
    }

    @Transactional
    public Ranking ranking(RoundId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var round = published(id, by);
        if (!round.purpose().isContest()) throw new NotFound();
        if (!isOver(round, clock.instant())) return new Ranking(round, false, 0, List.of(), null);
        var people = results.people(id);
        var first = results.first(id, people);
        if (!first.isEmpty()) events.publishEvent(new RankingRead(by, id, first.size()));
        return new Ranking(
                round, true, people, first, results.mine(id, people, by).orElse(null));
    }

    private static boolean isOver(OnlineQuiz round, Instant now) {
        return round.phase(now.minusSeconds(60)) == OnlineQuiz.Phase.OVER;
    }

    private OnlineQuiz published(RoundId id, Actor by) {
        return rounds.find(id, by).filter(round -> !round.isDraft()).orElseThrow(NotFound::new);
    }
}
