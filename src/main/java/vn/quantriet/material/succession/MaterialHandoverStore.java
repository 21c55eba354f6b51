package vn.quantriet.material.succession;

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
class MaterialHandoverStore {

    private final Database database;
    private final Clock clock;

    MaterialHandoverStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long open(DecisionId decision) {
        return database.sql("insert into material.following (decision_id, at) values (:decision, :now) returning id")
                .param("decision", decision.value())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    /** Whoever has one open to write sees that it has changed. */
    int move(long following, Map<UnitId, UnitId> heirs) {
        return database.sql("""
                with heir as (select * from unnest(:from, :to) as heir (from_id, to_id)),
                moved as (
                    update material.material set owner_id = heir.to_id, version = version + 1
                    from heir where material.owner_id = heir.from_id
                    returning material.id, heir.from_id, heir.to_id)
                insert into material.handover (following_id, material_id, from_id, to_id)
                select :following, id, from_id, to_id from moved
                """)
                .param("following", following)
                .param("from", ids(heirs.keySet()))
                .param("to", ids(heirs.values()))
                .update();
    }

    Optional<Long> last(DecisionId decision) {
        return database.sql("select id from material.following where decision_id = :id and taken_back_at is null")
                .param("id", decision.value())
                .query(Long.class)
                .optional();
    }

    long begunBy(Collection<UnitId> founded) {
        return database.sql("""
                select count(*) from material.material
                where owner_id = any (:units)
                  and not exists (select from material.handover
                                  where handover.material_id = material.id and handover.to_id = material.owner_id)
                """).param("units", ids(founded)).query(Long.class).single();
    }

    void moveBack(long following) {
        database.sql("""
                with back as (
                    update material.material set owner_id = handover.from_id, version = version + 1
                    from material.handover
                    where handover.following_id = :following and material.id = handover.material_id
                      and material.owner_id = handover.to_id)
                update material.following set taken_back_at = :now where id = :following
                """)
                .param("following", following)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static Long[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
