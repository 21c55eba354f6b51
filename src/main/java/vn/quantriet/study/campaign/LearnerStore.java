package vn.quantriet.study.campaign;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

/** Who is to study, as the roster of a day has them. */
@Component
class LearnerStore {

    private final Database database;

    LearnerStore(Database database) {
        this.database = database;
    }

    /** Whoever is no longer on it stays, and does not count. Answers how many count now. */
    int take(CampaignId id, LocalDate day) {
        var learners =
                database.sql("""
                with whom as materialized (
                    select fits.person_id, min(asked.n) as n
                    from person.published_audience_as_of(:day) fits
                    join study.campaign_audience asked on asked.audience = fits.audience and asked.campaign_id = :id
                    group by fits.person_id),
                branch as materialized (
                    select unit.id
                    from study.campaign
                    join organization.published_unit_as_of(:day) owner on owner.id = campaign.owner_id
                    join organization.published_unit_as_of(:day) unit on unit.path <@ owner.path
                    where campaign.id = :id),
                today as materialized (
                    select whom.person_id, whom.n, roster.unit_id, roster.membership, asked.quiz, asked.paper,
                           exists (select from study.exemption
                                   where campaign_id = :id and exemption.person_id = whom.person_id
                                     and ended_at is null) as exempt
                    from whom
                    join person.published_roster_as_of(:day) roster on roster.person_id = whom.person_id
                    join branch on branch.id = roster.unit_id
                    join study.campaign_audience asked on asked.campaign_id = :id and asked.n = whom.n),
                gone as (
                    update study.learner set counted = false
                    where campaign_id = :id and counted
                      and not exists (select from today where today.person_id = learner.person_id))
                insert into study.learner
                    (campaign_id, person_id, unit_id, audience, membership, exempt, quiz_asked, paper_asked)
                select :id, person_id, unit_id, n, membership, exempt, quiz, paper from today
                on conflict (campaign_id, person_id) do update
                set unit_id = excluded.unit_id, audience = excluded.audience, membership = excluded.membership,
                    exempt = excluded.exempt, counted = true, quiz_asked = excluded.quiz_asked,
                    paper_asked = excluded.paper_asked
                """).param("day", day).param("id", id.value()).update();
        lookOver();
        settle(id);
        return learners;
    }

    /** What is counted is planned by what is known of the table. */
    private void lookOver() {
        database.sql("select study.look_over()").query((_, _) -> true).list();
    }

    /** Everybody stands where their classes say, by the rules of today. */
    void settle(CampaignId id) {
        database.sql("""
                select study.settle(:id, array(select person_id from study.differences(:id)))
                """).param("id", id.value()).query((_, _) -> true).list();
    }
}
