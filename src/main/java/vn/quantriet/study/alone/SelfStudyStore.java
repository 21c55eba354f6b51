package vn.quantriet.study.alone;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

@Component
class SelfStudyStore {

    private final Database database;

    SelfStudyStore(Database database) {
        this.database = database;
    }

    /** Whose study it is, and since when the campaign runs. */
    record Own(long person, LocalDate starts) {}

    record Entry(long id, long campaign, long person, String state, int version) {}

    Optional<Own> own(CampaignId campaign, Actor by) {
        return database.sql("""
                select learner.person_id, campaign.starts_on
                from identity.published_account account
                join study.learner on learner.person_id = account.person_id and learner.campaign_id = :campaign
                join study.campaign on campaign.id = learner.campaign_id and campaign.state = 'RUNNING'
                where account.id = :account and learner.counted and not learner.exempt
                """)
                .param("campaign", campaign.value())
                .param("account", by.account().value())
                .query((row, _) -> new Own(row.getLong("person_id"), row.getObject("starts_on", LocalDate.class)))
                .optional();
    }

    void insert(CampaignId campaign, long person, Claim claim, OffsetDateTime at) {
        var proof = claim.proof();
        database.sql("""
                insert into study.self_study
                    (campaign_id, person_id, statement, minutes, studied_on, file_name, media_type, content, at)
                values (:campaign, :person, :statement, :minutes, :on, :file, :type, :content, :at)
                """)
                .param("campaign", campaign.value())
                .param("person", person)
                .param("statement", claim.statement().strip())
                .param("minutes", claim.minutes())
                .param("on", claim.on())
                .param("file", proof == null ? null : proof.name())
                .param("type", proof == null ? null : proof.mediaType())
                .param("content", proof == null ? null : proof.content())
                .param("at", at)
                .update();
    }

    /** One of somebody on the unit's own roster. */
    Optional<Entry> find(long id, Actor by) {
        return database.sql("""
                select own.id, own.campaign_id, own.person_id, own.state, own.version
                from study.self_study own
                join study.learner on learner.campaign_id = own.campaign_id and learner.person_id = own.person_id
                where own.id = :id and learner.unit_id = :unit
                """)
                .param("id", id)
                .param("unit", by.unit().value())
                .query((row, _) -> new Entry(
                        row.getLong("id"),
                        row.getLong("campaign_id"),
                        row.getLong("person_id"),
                        row.getString("state"),
                        row.getInt("version")))
                .optional();
    }

    boolean answer(Entry entry, int version, boolean confirmed, String answer, OffsetDateTime at, String by) {
        var answered = database.sql("""
                update study.self_study
                set state = :state, answer = :answer, answered_at = :at, answered_by = :by, version = version + 1
                where id = :id and version = :version and state = 'SUBMITTED'
                """)
                .param("state", confirmed ? "CONFIRMED" : "RETURNED")
                .param("answer", answer)
                .param("at", at)
                .param("by", by)
                .param("id", entry.id())
                .param("version", version)
                .update();
        database.sql("select study.settle(:campaign, array[:person]::bigint[])")
                .param("campaign", entry.campaign())
                .param("person", entry.person())
                .query((_, _) -> true)
                .list();
        return answered == 1;
    }

    /** The proof, for whoever may answer it and for whose it is. */
    Optional<Proof> proof(long id, Actor by) {
        return database.sql("""
                select own.file_name, own.media_type, own.content
                from study.self_study own
                join study.learner on learner.campaign_id = own.campaign_id and learner.person_id = own.person_id
                where own.id = :id and own.content is not null
                  and (:answers and learner.unit_id = :unit
                       or exists (select from identity.published_account account
                                  where account.id = :account and account.person_id = own.person_id))
                """)
                .param("id", id)
                .param("answers", by.may(vn.quantriet.shared.Permission.CARRY_OUT))
                .param("unit", by.unit().value())
                .param("account", by.account().value())
                .query((row, _) ->
                        new Proof(row.getString("file_name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
