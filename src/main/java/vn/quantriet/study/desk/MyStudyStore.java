package vn.quantriet.study.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;

/** What one account's own person studies. */
@Component
class MyStudyStore {

    private final Database database;

    MyStudyStore(Database database) {
        this.database = database;
    }

    /** Running campaigns, and those closed that one was part of; the nearest day first. */
    List<MyStudy> of(AccountId account) {
        var readings = readings(account);
        var sittings = sittings(account);
        var alone = alone(account);
        return database.sql("""
                select campaign.id, campaign.name, campaign.state = 'RUNNING' as running,
                       coalesce(deadline.due_on, campaign.ends_on) as due, audience.name as audience, asked.depth,
                       asked.guidance, learner.exempt, learner.state, learner.minutes, asked.minutes as minutes_asked,
                       learner.finished, learner.quiz_asked as quiz, learner.paper_asked as paper
                from identity.published_account account
                join study.learner on learner.person_id = account.person_id and learner.counted
                join study.campaign on campaign.id = learner.campaign_id
                join study.campaign_audience asked
                  on asked.campaign_id = learner.campaign_id and asked.n = learner.audience
                join person.published_audience audience on audience.code = asked.audience
                join organization.published_unit unit on unit.id = learner.unit_id
                left join study.campaign_deadline deadline
                  on deadline.campaign_id = campaign.id and deadline.level = unit.level
                where account.id = :account
                order by campaign.state, due, campaign.id
                limit 20
                """)
                .param("account", account.value())
                .query((row, _) -> study(row, readings, sittings, alone))
                .list();
    }

    private static MyStudy study(
            ResultSet row,
            Map<Long, List<MyStudy.Reading>> readings,
            Map<Long, List<MyStudy.Sitting>> sittings,
            Map<Long, List<MyStudy.Alone>> alone)
            throws SQLException {
        var id = row.getLong("id");
        return new MyStudy(
                new CampaignId(id),
                row.getString("name"),
                row.getBoolean("running"),
                row.getObject("due", LocalDate.class),
                row.getString("audience"),
                row.getString("depth"),
                row.getString("guidance"),
                row.getBoolean("exempt"),
                row.getString("state"),
                row.getInt("minutes"),
                row.getInt("minutes_asked"),
                row.getBoolean("finished"),
                row.getBoolean("quiz"),
                row.getBoolean("paper"),
                readings.getOrDefault(id, List.of()),
                sittings.getOrDefault(id, List.of()),
                alone.getOrDefault(id, List.of()));
    }

    private Map<Long, List<MyStudy.Reading>> readings(AccountId account) {
        return database
                .sql("""
                select studied.campaign_id, document.id, document.slug, document.type, document.number, document.subject
                from identity.published_account account
                join study.learner on learner.person_id = account.person_id and learner.counted
                join study.campaign_document studied on studied.campaign_id = learner.campaign_id
                join directive.published_document document on document.id = studied.document_id
                where account.id = :account order by studied.n
                """)
                .param("account", account.value())
                .query((row, _) -> Map.entry(
                        row.getLong("campaign_id"),
                        new MyStudy.Reading(
                                new DocumentId(row.getLong("id")),
                                row.getString("slug"),
                                title(row),
                                row.getString("subject"))))
                .list()
                .stream()
                .collect(grouped());
    }

    /** Whose account it is, and on whose roster they study. */
    record Whom(PersonId person, UnitId unit) {}

    Optional<Whom> whom(AccountId account) {
        return database.sql("""
                select who.id, who.unit_id
                from identity.published_account account
                join person.published_person who on who.id = account.person_id
                where account.id = :account
                """)
                .param("account", account.value())
                .query((row, _) -> new Whom(new PersonId(row.getLong("id")), new UnitId(row.getLong("unit_id"))))
                .optional();
    }

    private static String title(ResultSet row) throws SQLException {
        var type = DocumentType.valueOf(row.getString("type")).vietnamese();
        return row.getString("number") == null ? type : type + " " + row.getString("number");
    }

    Map<Long, List<MyStudy.Sitting>> sittings(AccountId account) {
        return database
                .sql("""
                select seat.campaign_id, class.*, seat.state as seen, seat.reason
                from identity.published_account account
                join study.seat on seat.person_id = account.person_id
                join study.study_class class on class.id = seat.class_id
                where account.id = :account
                order by class.starts_at
                """)
                .param("account", account.value())
                .query((row, _) -> Map.entry(row.getLong("campaign_id"), sitting(row)))
                .list()
                .stream()
                .collect(grouped());
    }

    private static MyStudy.Sitting sitting(ResultSet row) throws SQLException {
        return new MyStudy.Sitting(
                new ClassId(row.getLong("id")),
                row.getString("name"),
                row.getString("form"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getString("room"),
                row.getString("presenter"),
                row.getString("state").equals("CANCELLED"),
                row.getString("seen"),
                row.getString("reason"));
    }

    private Map<Long, List<MyStudy.Alone>> alone(AccountId account) {
        return database
                .sql("""
                select own.id, own.campaign_id, own.statement, own.studied_on, own.minutes, own.state, own.answer
                from identity.published_account account
                join study.self_study own on own.person_id = account.person_id
                where account.id = :account order by own.id
                """)
                .param("account", account.value())
                .query((row, _) -> Map.entry(
                        row.getLong("campaign_id"),
                        new MyStudy.Alone(
                                row.getLong("id"),
                                row.getString("statement"),
                                row.getObject("studied_on", LocalDate.class),
                                row.getInt("minutes"),
                                row.getString("state"),
                                row.getString("answer"))))
                .list()
                .stream()
                .collect(grouped());
    }

    private static <T> java.util.stream.Collector<Map.Entry<Long, T>, ?, Map<Long, List<T>>> grouped() {
        return Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
    }
}
