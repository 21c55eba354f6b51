package vn.quantriet.quiz.attempt;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.round.Points;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.Database;

@Component
class RescoringStore {

    private final Database database;

    RescoringStore(Database database) {
        this.database = database;
    }

    /** Until the end of the transaction no attempt at the quiz ends. */
    void stop(RoundId round) {
        database.sql("select pg_advisory_xact_lock(hashtext('quiz.round'), :round)")
                .param("round", Math.toIntExact(round.value()))
                .query((_, _) -> true)
                .list();
    }

    /** Attempts that are over and had the question, from one on. */
    List<Attempt> with(EditionId question, RoundId round, long after, int most) {
        return database.sql(AttemptRow.SHOWN + """
                where attempt.round_id = :round and attempt.id > :after and attempt.state = 'DONE'
                  and :question = any (attempt.questions)
                order by attempt.id limit :most
                """)
                .param("round", round.value())
                .param("after", after)
                .param("question", question.value())
                .param("most", most)
                .query((row, _) -> AttemptRow.attempt(row))
                .list();
    }

    void score(List<Attempt> attempts, List<Points> points) {
        database.sql("""
                update quiz.attempt set score = scored.score, out_of = scored.out_of
                from unnest(:ids, :scores, :outOf) scored (id, score, out_of)
                where attempt.id = scored.id
                """)
                .param("ids", attempts.stream().map(it -> it.id().value()).toArray(Long[]::new))
                .param("scores", points.stream().map(Points::score).toArray(Integer[]::new))
                .param("outOf", points.stream().map(Points::outOf).toArray(Integer[]::new))
                .update();
    }
}
