package vn.quantriet.quiz.round;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.shared.Database;

@Component
class PoolStore {

    private final Database database;

    PoolStore(Database database) {
        this.database = database;
    }

    /**
     * Everything in force that fits a part, each question in the first it fits; says how many each part has. The
     * narrower parts should come first, and whoever plans is told when one is left with too few.
     */
    Map<Integer, Integer> fill(OnlineQuiz round) {
        var there = new HashMap<Integer, Integer>();
        database.sql("""
                with pool as (
                    insert into quiz.pool (round_id, n, edition_id)
                    select :round, fit.n, edition.id
                    from quiz.question
                    join quiz.edition on edition.question_id = question.id and edition.number = question.in_force
                    cross join lateral (
                        select part.n from quiz.part
                        where part.round_id = :round and (part.topic = '' or part.topic = edition.topic)
                          and (part.difficulty = '' or part.difficulty = edition.difficulty)
                        order by (part.topic = '')::integer + (part.difficulty = '')::integer, part.n limit 1) fit
                    where question.owner_id = :owner and question.document_id = :document
                    returning n)
                select n, count(*)::integer as there from pool group by n
                """)
                .param("round", round.id().value())
                .param("owner", round.owner().value())
                .param("document", round.document().value())
                .query(row -> {
                    there.put(row.getInt("n"), row.getInt("there"));
                });
        return there;
    }

    /** By the part they are for, in the order of the blueprint. */
    Map<Integer, List<EditionId>> of(RoundId round) {
        var pool = new HashMap<Integer, List<EditionId>>();
        database.sql("""
                select n, array_agg(edition_id order by edition_id) as editions from quiz.pool
                where round_id = :round group by n
                """).param("round", round.value()).query(row -> {
            var editions = (Long[]) row.getArray("editions").getArray();
            pool.put(
                    row.getInt("n"), Arrays.stream(editions).map(EditionId::new).toList());
        });
        return Map.copyOf(pool);
    }
}
