package vn.quantriet.study.succession;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Puts back what a decision moved, and counts what has come to rest on it since. */
@Component
class StudyReturnStore {

    private final Database database;
    private final Clock clock;

    StudyReturnStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Long> last(DecisionId decision) {
        return database.sql("select id from study.following where decision_id = :id and taken_back_at is null")
                .param("id", decision.value())
                .query(Long.class)
                .optional();
    }

    /** Planned by units that would not exist. */
    long campaignsOf(Collection<UnitId> founded) {
        return database.sql("""
                select count(*) from study.campaign
                where owner_id = any (:units)
                  and not exists (select from study.campaign_handover handover where handover.campaign_id = campaign.id)
                """)
                .param("units", StudyHandoverStore.ids(founded))
                .query(Long.class)
                .single();
    }

    long classesOf(Collection<UnitId> founded) {
        return database.sql("""
                select count(*) from study.study_class class
                where (organiser_id = any (:units) or scope_id = any (:units))
                  and not exists (select from study.class_handover handover where handover.class_id = class.id)
                """)
                .param("units", StudyHandoverStore.ids(founded))
                .query(Long.class)
                .single();
    }

    /** On their rosters by one that was taken since. */
    long learnersOf(Collection<UnitId> founded) {
        return database.sql("""
                select count(*) from study.learner
                where unit_id = any (:units)
                  and not exists (select from study.learner_handover handover
                                  where handover.campaign_id = learner.campaign_id
                                    and handover.person_id = learner.person_id and handover.to_id = learner.unit_id)
                """)
                .param("units", StudyHandoverStore.ids(founded))
                .query(Long.class)
                .single();
    }

    /** Campaigns and classes the heir has changed since. */
    long workedOn(long following) {
        return database.sql("""
                select (select count(*) from study.campaign_handover handover
                        join study.campaign on campaign.id = handover.campaign_id
                        where handover.following_id = :following and campaign.version <> handover.version)
                     + (select count(*) from study.class_handover handover
                        join study.study_class class on class.id = handover.class_id
                        where handover.following_id = :following and class.version <> handover.version)
                """).param("following", following).query(Long.class).single();
    }

    void moveBack(long following) {
        database.sql("""
                with campaigns as (
                    update study.campaign set owner_id = handover.from_id, version = campaign.version + 1
                    from study.campaign_handover handover
                    where handover.following_id = :following and campaign.id = handover.campaign_id),
                classes as (
                    update study.study_class class
                    set organiser_id = handover.organiser_id, scope_id = handover.scope_id,
                        version = class.version + 1
                    from study.class_handover handover
                    where handover.following_id = :following and class.id = handover.class_id),
                learners as (
                    update study.learner set unit_id = handover.from_id
                    from study.learner_handover handover
                    where handover.following_id = :following and learner.campaign_id = handover.campaign_id
                      and learner.person_id = handover.person_id and learner.unit_id = handover.to_id)
                update study.following set taken_back_at = :now where id = :following
                """)
                .param("following", following)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
