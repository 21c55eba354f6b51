package vn.quantriet.quiz.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

@Component
class MyQuizStore {

    private static final String COLUMNS = """
            select round.id, round.campaign_id, round.name, round.opens_at, round.closes_at, round.attempts as allowed,
                   coalesce(standing.attempts, 0) as taken, coalesce(standing.score, -1) as score,
                   coalesce(standing.out_of, 0) as out_of, coalesce(standing.passed, false) as passed,
                   exists (select from quiz.attempt
                           where attempt.round_id = round.id and attempt.account_id = account.id
                             and attempt.state = 'OPEN' and attempt.ends_at > :now) as open,
            """;

    private static final String ASKED = """
                   campaign.name as context
            from identity.published_account account
            join study.published_learner learner on learner.person_id = account.person_id and learner.counted
            join study.published_campaign campaign on campaign.id = learner.campaign_id
            join quiz.round on round.campaign_id = learner.campaign_id and learner.audience = any (round.audiences)
                           and round.state = 'PUBLISHED'
            left join quiz.standing on standing.round_id = round.id and standing.account_id = account.id
            """;

    private final Database database;

    MyQuizStore(Database database) {
        this.database = database;
    }

    /** Of campaigns one studies in; what closes next first, what is over last. */
    List<MyQuiz> duties(Instant now, Actor by) {
        return database.sql(COLUMNS + ASKED + """
                where account.id = :account
                order by round.closes_at < :now, case when round.closes_at >= :now then round.closes_at end,
                         round.closes_at desc limit 50
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .query(MyQuizStore::quiz)
                .list();
    }

    List<MyQuiz> duties(PersonId person, List<CampaignId> campaigns, Instant now) {
        return database.sql(COLUMNS + ASKED + """
                where account.person_id = :person and round.campaign_id = any (:campaigns)
                order by round.closes_at, round.id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .param("campaigns", campaigns.stream().map(CampaignId::value).toArray(Long[]::new))
                .query(MyQuizStore::quiz)
                .list();
    }

    /** Of units above or one's own; those over for long are gone. */
    List<MyQuiz> contests(Instant now, Actor by) {
        return database.sql(COLUMNS + """
                       owner.name as context
                from identity.published_account account
                join organization.published_unit mine on mine.id = :unit
                join organization.published_unit owner on owner.path @> mine.path
                join quiz.round on round.owner_id = owner.id and round.campaign_id is null
                               and round.state = 'PUBLISHED' and round.closes_at > :now - interval '90 days'
                left join quiz.standing on standing.round_id = round.id and standing.account_id = account.id
                where account.id = :account
                order by round.closes_at < :now, round.closes_at desc limit 50
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("unit", by.unit().value())
                .param("account", by.account().value())
                .query(MyQuizStore::quiz)
                .list();
    }

    private static MyQuiz quiz(ResultSet row, int n) throws SQLException {
        return new MyQuiz(
                new RoundId(row.getLong("id")),
                campaign(row.getObject("campaign_id", Long.class)),
                row.getString("name"),
                row.getString("context"),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getInt("allowed"),
                row.getInt("taken"),
                row.getBoolean("open"),
                row.getInt("score"),
                row.getInt("out_of"),
                row.getBoolean("passed"));
    }

    private static @Nullable CampaignId campaign(@Nullable Long id) {
        return id == null ? null : new CampaignId(id);
    }
}
