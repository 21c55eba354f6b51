package vn.quantriet.study;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** For modules that build on study: whom the one who acts is in a campaign. Nobody else's study is told here. */
@Component
public class Learners {

    private final Database database;

    Learners(Database database) {
        this.database = database;
    }

    /** The account's own person, if the campaign counts them; one statement. */
    @Transactional(readOnly = true)
    public Optional<Learning> of(CampaignId campaign, Actor by) {
        return database.sql("""
                select learner.campaign_id, learner.person_id, learner.unit_id, learner.audience, learner.exempt,
                       learner.quiz_asked, learner.paper_asked, campaign.state = 'RUNNING' as running,
                       coalesce(deadline.due_on, campaign.ends_on) as due
                from identity.published_account account
                join study.learner on learner.person_id = account.person_id and learner.campaign_id = :campaign
                join study.campaign on campaign.id = learner.campaign_id
                left join organization.published_unit unit on unit.id = learner.unit_id
                left join study.campaign_deadline deadline
                  on deadline.campaign_id = campaign.id and deadline.level = unit.level
                where account.id = :account and learner.counted
                """)
                .param("campaign", campaign.value())
                .param("account", by.account().value())
                .query((row, _) -> new Learning(
                        new CampaignId(row.getLong("campaign_id")),
                        new PersonId(row.getLong("person_id")),
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("audience"),
                        row.getBoolean("running"),
                        row.getBoolean("exempt"),
                        row.getBoolean("quiz_asked"),
                        row.getBoolean("paper_asked"),
                        row.getObject("due", LocalDate.class)))
                .optional();
    }
}
