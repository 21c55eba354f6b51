package vn.quantriet.study.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

/** Who is to study, as the roster of a day has them. */
@Component
class LearnerStore {

    private static final int AT_ONCE = 5_000;

    private final Database database;

    LearnerStore(Database database) {
        this.database = database;
    }

    /**
     * In the caller's transaction, some thousands at a time, so that one sees how far it is. Whoever is no longer on
     * the roster stays, and does not count. Answers how many count now.
     */
    int take(CampaignId id, LocalDate day, Progress progress) {
        lookUpEach(false);
        var learners = pick(id, day);
        lookUpEach(true);
        var after = 0L;
        for (var done = 0; done < learners; done += AT_ONCE) {
            progress.report(done, 2L * learners);
            after = copy(id, after).orElse(Long.MAX_VALUE);
        }
        leaveOut(id);
        drop(id);
        lookOver();
        settle(id, learners, progress);
        return learners;
    }

    /**
     * How many people an audience finds is not known beforehand, and thought to be one: looked up one by one, those of
     * a city take minutes, and all at once seconds.
     */
    private void lookUpEach(boolean each) {
        database.sql("select set_config('enable_nestloop', :each, true)")
                .param("each", each ? "on" : "off")
                .query((_, _) -> true)
                .list();
    }

    /** How many count. */
    int count(CampaignId id) {
        return database.sql("select count(*) from study.learner where campaign_id = :id and counted")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Whoever was on the roster of a unit that has ended since studies with its heir. */
    private int pick(CampaignId id, LocalDate day) {
        return database.sql("""
                with recursive passed as (
                    select unit_id, successor_id from organization.published_succession where heir
                    union
                    select passed.unit_id, next.successor_id
                    from passed
                    join organization.published_succession next on next.unit_id = passed.successor_id and next.heir),
                heir as materialized (
                    select unit_id, successor_id from passed
                    where not exists (select from organization.published_succession next
                                      where next.unit_id = passed.successor_id and next.heir)),
                whom as materialized (
                    select fits.person_id, min(asked.n) as n
                    from person.published_audience_as_of(:day) fits
                    join study.campaign_audience asked on asked.audience = fits.audience and asked.campaign_id = :id
                    group by fits.person_id),
                branch as materialized (
                    select unit.id
                    from study.campaign
                    left join heir on heir.successor_id = campaign.owner_id
                    join organization.published_unit_as_of(:day) owner
                      on owner.id = campaign.owner_id or owner.id = heir.unit_id
                    join organization.published_unit_as_of(:day) unit on unit.path <@ owner.path
                    where campaign.id = :id)
                insert into study.roster_pick
                    (campaign_id, person_id, unit_id, audience, membership, exempt, quiz, paper)
                select :id, whom.person_id, coalesce(heir.successor_id, roster.unit_id), whom.n, roster.membership,
                       exists (select from study.exemption
                               where campaign_id = :id and exemption.person_id = whom.person_id and ended_at is null),
                       asked.quiz, asked.paper
                from whom
                join study.campaign_audience asked on asked.campaign_id = :id and asked.n = whom.n
                join person.published_roster_as_of(:day) roster on roster.person_id = whom.person_id
                join (select distinct id from branch) branch on branch.id = roster.unit_id
                left join heir on heir.unit_id = roster.unit_id
                """).param("day", day).param("id", id.value()).update();
    }

    /** The next of them; answers the last one's number. */
    private Optional<Long> copy(CampaignId id, long after) {
        return database.sql("""
                with next as materialized (
                    select * from study.roster_pick
                    where campaign_id = :id and person_id > :after order by person_id limit :most),
                kept as (
                    insert into study.learner
                        (campaign_id, person_id, unit_id, audience, membership, exempt, quiz_asked, paper_asked)
                    select campaign_id, person_id, unit_id, audience, membership, exempt, quiz, paper from next
                    on conflict (campaign_id, person_id) do update
                    set unit_id = excluded.unit_id, audience = excluded.audience, membership = excluded.membership,
                        exempt = excluded.exempt, counted = true, quiz_asked = excluded.quiz_asked,
                        paper_asked = excluded.paper_asked)
                select person_id from next order by person_id desc limit 1
                """)
                .param("id", id.value())
                .param("after", after)
                .param("most", AT_ONCE)
                .query((row, _) -> row.getLong("person_id"))
                .optional();
    }

    private void leaveOut(CampaignId id) {
        database.sql("""
                update study.learner set counted = false
                where campaign_id = :id and counted
                  and not exists (select from study.roster_pick pick
                                  where pick.campaign_id = learner.campaign_id and pick.person_id = learner.person_id)
                """).param("id", id.value()).update();
    }

    private void drop(CampaignId id) {
        database.sql("delete from study.roster_pick where campaign_id = :id")
                .param("id", id.value())
                .update();
    }

    /** What is counted is planned by what is known of the table. */
    private void lookOver() {
        database.sql("select study.look_over()").query((_, _) -> true).list();
    }

    /** Everybody stands where their classes say, by the rules of today. */
    private void settle(CampaignId id, int learners, Progress progress) {
        var next = Optional.of(0L);
        for (var done = learners; next.isPresent(); done += AT_ONCE) {
            progress.report(Math.min(done, 2L * learners), 2L * learners);
            next = settle(id, next.get());
        }
    }

    /** The next of them; nothing when there are no more. */
    private Optional<Long> settle(CampaignId id, long after) {
        return database.sql("""
                with until as materialized (
                    select max(person_id) as person_id
                    from (select person_id from study.learner
                          where campaign_id = :id and person_id > :after order by person_id limit :most) next),
                settled as materialized (
                    select study.settle(:id, array(select differing.person_id from study.differences(:id) differing
                                                   where differing.person_id > :after
                                                     and differing.person_id <= until.person_id)) is null as done
                    from until)
                select until.person_id from until cross join settled where until.person_id is not null
                """)
                .param("id", id.value())
                .param("after", after)
                .param("most", AT_ONCE)
                .query((row, _) -> row.getLong("person_id"))
                .optional();
    }
}
