package vn.quantriet.discussion.difficulty;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class DifficultyHandoverStore {

    private final Database database;
    private final Clock clock;

    DifficultyHandoverStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long open(DecisionId decision) {
        return database.sql("insert into discussion.following (decision_id, at) values (:decision, :now) returning id")
                .param("decision", decision.value())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    /** Writes down with whom they were, and in which version they are afterwards. */
    int move(long following, Map<UnitId, UnitId> heirs) {
        return database.sql("""
                with heir as (select * from unnest(:from, :to) as heir (from_id, to_id)),
                kept as (
                    insert into discussion.handover (following_id, difficulty_id, raised_by_id, with_id, version)
                    select :following, difficulty.id, difficulty.raised_by_id, difficulty.with_id,
                           difficulty.version + 1
                    from discussion.difficulty
                    where difficulty.raised_by_id in (select from_id from heir)
                       or difficulty.standing <> 'ANSWERED' and difficulty.with_id in (select from_id from heir)
                    returning difficulty_id)
                update discussion.difficulty
                set raised_by_id = coalesce(
                        (select to_id from heir where from_id = difficulty.raised_by_id), difficulty.raised_by_id),
                    with_id = coalesce((select to_id from heir where from_id = difficulty.with_id), difficulty.with_id),
                    version = difficulty.version + 1
                from kept
                where difficulty.id = kept.difficulty_id
                """)
                .param("following", following)
                .param("from", ids(heirs.keySet()))
                .param("to", ids(heirs.values()))
                .update();
    }

    Optional<Long> last(DecisionId decision) {
        return database.sql("select id from discussion.following where decision_id = :id and taken_back_at is null")
                .param("id", decision.value())
                .query(Long.class)
                .optional();
    }

    /** How many of them somebody has said something about since. */
    long workedOn(long following) {
        return database.sql("""
                select count(*) from discussion.handover
                join discussion.difficulty on difficulty.id = handover.difficulty_id
                where handover.following_id = :following and difficulty.version <> handover.version
                """).param("following", following).query(Long.class).single();
    }

    void moveBack(long following) {
        database.sql("""
                with back as (
                    update discussion.difficulty
                    set raised_by_id = handover.raised_by_id, with_id = handover.with_id,
                        version = difficulty.version + 1
                    from discussion.handover
                    where handover.following_id = :following and difficulty.id = handover.difficulty_id)
                update discussion.following set taken_back_at = :now where id = :following
                """)
                .param("following", following)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static Long[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
