package vn.quantriet.study.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
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

    /** Whose account it is, on whose roster they are, and what they study. */
    record Found(PersonId person, UnitId unit, List<MyStudy> studies) {}

    /** Whether the person has a place in any class, and whether they have handed in study alone, is known with it. */
    private record Line(
            PersonId person,
            UnitId unit,
            boolean called,
            boolean alone,
            MyStudy study,
            Optional<MyStudy.Reading> reading) {

        long campaign() {
            return study.campaign().value();
        }
    }

    /** Running campaigns first, then those closed that one was part of, by their day; nothing for who has none. */
    Optional<Found> of(AccountId account) {
        var lines = lines(account);
        if (lines.isEmpty()) return Optional.empty();
        var first = lines.getFirst();
        var readings = lines.stream()
                .filter(line -> line.reading().isPresent())
                .map(line -> Map.entry(line.campaign(), line.reading().orElseThrow()))
                .collect(grouped());
        var sittings = first.called() ? sittings(first.person()) : Map.<Long, List<MyStudy.Sitting>>of();
        var alone = first.alone() ? alone(first.person()) : Map.<Long, List<MyStudy.Alone>>of();
        var studies = lines.stream()
                .collect(Collectors.toMap(Line::campaign, Line::study, (study, _) -> study, LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(it -> it.getValue()
                        .with(
                                readings.getOrDefault(it.getKey(), List.of()),
                                sittings.getOrDefault(it.getKey(), List.of()),
                                alone.getOrDefault(it.getKey(), List.of())))
                .toList();
        return Optional.of(new Found(first.person(), first.unit(), studies));
    }

    /** A line for each document of each campaign, at least one for a campaign. */
    private List<Line> lines(AccountId account) {
        return database.sql("""
                with mine as (
                    select who.id as person_id, who.unit_id,
                           exists (select from study.seat where seat.person_id = who.id) as called,
                           exists (select from study.self_study own where own.person_id = who.id) as alone,
                           campaign.id, campaign.name, campaign.state = 'RUNNING' as running,
                           coalesce(deadline.due_on, campaign.ends_on) as due, audience.name as audience,
                           asked.depth, asked.guidance, learner.exempt, learner.state,
                           learner.minutes, asked.minutes as minutes_asked, learner.finished,
                           learner.quiz_asked as quiz, learner.paper_asked as paper
                    from identity.published_account account
                    join person.published_person who on who.id = account.person_id
                    join study.learner on learner.person_id = who.id and learner.counted
                    join study.campaign on campaign.id = learner.campaign_id
                    join study.campaign_audience asked
                      on asked.campaign_id = learner.campaign_id and asked.n = learner.audience
                    join person.published_audience audience on audience.code = asked.audience
                    join organization.published_unit unit on unit.id = learner.unit_id
                    left join study.campaign_deadline deadline
                      on deadline.campaign_id = campaign.id and deadline.level = unit.level
                    where account.id = :account
                    order by running desc, due, campaign.id
                    limit 20)
                select mine.*, document.id as document_id, document.slug, document.type, document.number,
                       document.subject
                from mine
                left join study.campaign_document studied on studied.campaign_id = mine.id
                left join directive.published_document document on document.id = studied.document_id
                order by mine.running desc, mine.due, mine.id, studied.n
                """)
                .param("account", account.value())
                .query((row, _) -> new Line(
                        new PersonId(row.getLong("person_id")),
                        new UnitId(row.getLong("unit_id")),
                        row.getBoolean("called"),
                        row.getBoolean("alone"),
                        study(row),
                        reading(row)))
                .list();
    }

    private static MyStudy study(ResultSet row) throws SQLException {
        return new MyStudy(
                new CampaignId(row.getLong("id")),
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
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<MyStudy.Reading> reading(ResultSet row) throws SQLException {
        if (row.getString("slug") == null) return Optional.empty();
        return Optional.of(new MyStudy.Reading(
                new DocumentId(row.getLong("document_id")),
                row.getString("slug"),
                title(row),
                row.getString("subject")));
    }

    private static String title(ResultSet row) throws SQLException {
        var type = DocumentType.valueOf(row.getString("type")).vietnamese();
        return row.getString("number") == null ? type : type + " " + row.getString("number");
    }

    private Map<Long, List<MyStudy.Sitting>> sittings(PersonId person) {
        return database
                .sql("""
                select seat.campaign_id, class.*, seat.state as seen, seat.reason
                from study.seat
                join study.study_class class on class.id = seat.class_id
                where seat.person_id = :person
                order by class.starts_at
                """)
                .param("person", person.value())
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

    private Map<Long, List<MyStudy.Alone>> alone(PersonId person) {
        return database
                .sql("""
                select own.id, own.campaign_id, own.statement, own.studied_on, own.minutes, own.state, own.answer
                from study.self_study own where own.person_id = :person order by own.id
                """)
                .param("person", person.value())
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
