package vn.quantriet.paper.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.paper.PaperId;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

/** The paper of one person, for that person. */
@Component
class WritingStore {

    private final Database database;

    WritingStore(Database database) {
        this.database = database;
    }

    Optional<OwnPaper> find(CampaignId campaign, PersonId whom) {
        return database.sql("""
                select paper.*, standing.handed_in_at, standing.late, standing.place, hand_in.file_name,
                       array(select comment from paper.marking
                             where paper_id = paper.id and marking.attempt = paper.attempt and comment <> ''
                             order by round) as comments
                from paper.paper
                join paper.standing on standing.id = paper.id
                left join paper.hand_in on hand_in.paper_id = paper.id and hand_in.attempt = paper.attempt
                where paper.campaign_id = :campaign and paper.person_id = :person
                """)
                .param("campaign", campaign.value())
                .param("person", whom.value())
                .query((row, _) -> own(row))
                .optional();
    }

    private static OwnPaper own(ResultSet row) throws SQLException {
        return new OwnPaper(
                new PaperId(row.getLong("id")),
                OwnPaper.State.valueOf(row.getString("state")),
                row.getInt("attempt"),
                List.of((String[]) row.getArray("answers").getArray()),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getInt("version"),
                instant(row.getObject("handed_in_at", OffsetDateTime.class)),
                row.getBoolean("late"),
                row.getString("file_name"),
                row.getObject("place", Integer.class),
                List.of((String[]) row.getArray("comments").getArray()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** One statement; the new version, or nothing where it has become another meanwhile or is handed in. */
    Optional<Integer> save(CampaignId campaign, PersonId whom, int version, Answers answers, Instant at) {
        return database.sql("""
                insert into paper.paper (campaign_id, person_id, answers, saved_at, version)
                values (:campaign, :person, :answers, :at, 1)
                on conflict (campaign_id, person_id) do update
                set answers = excluded.answers, saved_at = excluded.saved_at, version = paper.version + 1
                where paper.version = :version and paper.state in ('WRITING', 'RETURNED')
                returning version
                """)
                .param("campaign", campaign.value())
                .param("person", whom.value())
                .param("answers", answers.texts().toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("version", version)
                .query(Integer.class)
                .optional();
    }

    /** What is handed in, whichever way it was written. */
    record HandIn(
            List<String> questions,
            Answers answers,
            Uploaded.@Nullable Read file,
            String words,
            List<Integer> sketch,
            boolean late) {}

    /** Whether it was still as the writer saw it. */
    boolean handIn(CampaignId campaign, PersonId whom, int version, HandIn what, Instant at) {
        var file = what.file();
        return database.sql("""
                with given as (
                    update paper.paper set state = 'HANDED_IN', reason = '', version = version + 1
                    where campaign_id = :campaign and person_id = :person and version = :version
                      and state in ('WRITING', 'RETURNED')
                    returning id, attempt)
                insert into paper.hand_in
                    (paper_id, attempt, questions, answers, file_name, media_type, content, words, sketch, at, late)
                select id, attempt, :questions, :answers, :file, :type, :content, :words, :sketch, :at, :late from given
                """)
                        .param("campaign", campaign.value())
                        .param("person", whom.value())
                        .param("version", version)
                        .param("questions", what.questions().toArray(String[]::new))
                        .param("answers", what.answers().texts().toArray(String[]::new))
                        .param("file", file == null ? null : file.name())
                        .param("type", file == null ? null : file.mediaType())
                        .param("content", file == null ? null : file.content())
                        .param("words", what.words())
                        .param("sketch", what.sketch().toArray(Integer[]::new))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("late", what.late())
                        .update()
                == 1;
    }

    /** Nobody has marked it, so what was handed in is as if it had not been. */
    boolean takeBack(CampaignId campaign, PersonId whom, int version) {
        return database.sql("""
                with back as (
                    update paper.paper set state = 'WRITING', version = version + 1
                    where campaign_id = :campaign and person_id = :person and version = :version
                      and state = 'HANDED_IN'
                    returning id, attempt)
                delete from paper.hand_in using back
                where hand_in.paper_id = back.id and hand_in.attempt = back.attempt
                """)
                        .param("campaign", campaign.value())
                        .param("person", whom.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
