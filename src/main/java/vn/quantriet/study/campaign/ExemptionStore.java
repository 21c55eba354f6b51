package vn.quantriet.study.campaign;

import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

@Component
class ExemptionStore {

    private final Database database;

    ExemptionStore(Database database) {
        this.database = database;
    }

    /** Whether they study in it, on the roster of the unit. */
    boolean isOf(CampaignId campaign, PersonId whom, Actor by) {
        return database.sql("""
                select exists (select from study.learner
                               where campaign_id = :campaign and person_id = :person and unit_id = :unit and counted)
                """)
                .param("campaign", campaign.value())
                .param("person", whom.value())
                .param("unit", by.unit().value())
                .query(Boolean.class)
                .single();
    }

    /** Whether they were not exempt before. */
    boolean add(CampaignId campaign, PersonId whom, String reason, OffsetDateTime at, Actor by) {
        return database.sql("""
                with added as (
                    insert into study.exemption (campaign_id, person_id, reason, at, account_id, name)
                    values (:campaign, :person, :reason, :at, :account, :name)
                    on conflict (campaign_id, person_id) where ended_at is null do nothing
                    returning campaign_id, person_id)
                update study.learner set exempt = true
                from added
                where learner.campaign_id = added.campaign_id and learner.person_id = added.person_id
                """)
                        .param("campaign", campaign.value())
                        .param("person", whom.value())
                        .param("reason", reason)
                        .param("at", at)
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    boolean end(CampaignId campaign, PersonId whom, OffsetDateTime at, Actor by) {
        return database.sql("""
                with ended as (
                    update study.exemption set ended_at = :at, ended_by = :account
                    where campaign_id = :campaign and person_id = :person and ended_at is null
                    returning campaign_id, person_id)
                update study.learner set exempt = false
                from ended
                where learner.campaign_id = ended.campaign_id and learner.person_id = ended.person_id
                """)
                        .param("at", at)
                        .param("account", by.account().value())
                        .param("campaign", campaign.value())
                        .param("person", whom.value())
                        .update()
                == 1;
    }
}
