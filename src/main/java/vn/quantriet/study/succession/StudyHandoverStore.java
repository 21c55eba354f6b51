package vn.quantriet.study.succession;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Moves to heirs what is of units that end, and keeps from where. Whoever has one open sees that it has changed. */
@Component
class StudyHandoverStore {

    private final Database database;
    private final Clock clock;

    StudyHandoverStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long open(DecisionId decision) {
        return database.sql("insert into study.following (decision_id, at) values (:decision, :now) returning id")
                .param("decision", decision.value())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    int moveCampaigns(long following, Map<UnitId, UnitId> heirs) {
        return database.sql("""
                with heir as (select * from unnest(:from, :to) as heir (from_id, to_id)),
                moved as (
                    update study.campaign set owner_id = heir.to_id, version = version + 1
                    from heir where campaign.owner_id = heir.from_id
                    returning campaign.id, heir.from_id, campaign.version)
                insert into study.campaign_handover (following_id, campaign_id, from_id, version)
                select :following, id, from_id, version from moved
                """)
                .param("following", following)
                .param("from", ids(heirs.keySet()))
                .param("to", ids(heirs.values()))
                .update();
    }

    int moveClasses(long following, Map<UnitId, UnitId> heirs) {
        return database.sql("""
                with heir as (select * from unnest(:from, :to) as heir (from_id, to_id)),
                kept as (
                    insert into study.class_handover (following_id, class_id, organiser_id, scope_id, version)
                    select :following, id, organiser_id, scope_id, version + 1 from study.study_class
                    where organiser_id in (select from_id from heir) or scope_id in (select from_id from heir)
                    returning class_id)
                update study.study_class class
                set organiser_id = coalesce(
                        (select to_id from heir where from_id = class.organiser_id), class.organiser_id),
                    scope_id = coalesce((select to_id from heir where from_id = class.scope_id), class.scope_id),
                    version = class.version + 1
                from kept
                where class.id = kept.class_id
                """)
                .param("following", following)
                .param("from", ids(heirs.keySet()))
                .param("to", ids(heirs.values()))
                .update();
    }

    int moveLearners(long following, Map<UnitId, UnitId> heirs) {
        return database.sql("""
                with heir as (select * from unnest(:from, :to) as heir (from_id, to_id)),
                moved as (
                    update study.learner set unit_id = heir.to_id
                    from heir where learner.unit_id = heir.from_id
                    returning learner.campaign_id, learner.person_id, heir.from_id, heir.to_id)
                insert into study.learner_handover (following_id, campaign_id, person_id, from_id, to_id)
                select :following, campaign_id, person_id, from_id, to_id from moved
                """)
                .param("following", following)
                .param("from", ids(heirs.keySet()))
                .param("to", ids(heirs.values()))
                .update();
    }

    static Long[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
