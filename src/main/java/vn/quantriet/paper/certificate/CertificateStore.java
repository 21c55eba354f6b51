package vn.quantriet.paper.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

/** Certificates, and who of the own line is to have one. */
@Component
class CertificateStore {

    private static final String SHOWN = """
            select certificate.*,
                   coalesce(learner.finished and learner.counted and not learner.exempt, false) as finished
            from paper.certificate
            left join study.published_learner learner
              on learner.campaign_id = certificate.campaign_id and learner.person_id = certificate.person_id
            """;

    private static final String BY_CODE = SHOWN + "where certificate.code = :code";

    private static final String OF_PERSON = SHOWN + """
            where certificate.campaign_id = :campaign and certificate.person_id = :person
            order by certificate.withdrawn_at nulls first limit 1
            """;

    private static final String OF_LINE = SHOWN + """
            join organization.published_unit unit on unit.id = learner.unit_id
            join organization.published_unit mine
              on mine.id = :unit and (unit.id = mine.id
                 or unit.path <@ mine.path and mine.level in ('GRASSROOTS', 'SECTION', 'CELL'))
            where certificate.campaign_id = :campaign
            order by unit.path, certificate.name, certificate.id limit 5000
            """;

    private final Database database;

    CertificateStore(Database database) {
        this.database = database;
    }

    Optional<Certificate> find(CertificateCode code) {
        return database.sql(BY_CODE)
                .param("code", code.signs())
                .query((row, _) -> certificate(row))
                .optional();
    }

    /** The one that holds, or the one withdrawn last. */
    Optional<Certificate> of(CampaignId campaign, PersonId whom) {
        return database.sql(OF_PERSON)
                .param("campaign", campaign.value())
                .param("person", whom.value())
                .query((row, _) -> certificate(row))
                .optional();
    }

    List<Certificate> ofLine(CampaignId campaign, Actor by) {
        return database.sql(OF_LINE)
                .param("campaign", campaign.value())
                .param("unit", by.unit().value())
                .query((row, _) -> certificate(row))
                .list();
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Certificate(
                new CertificateCode(row.getString("code")),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                row.getString("unit"),
                row.getString("campaign"),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("finished"),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_why"));
    }

    boolean hasFinished(CampaignId campaign, PersonId whom) {
        return database.sql("""
                select exists (select from study.published_learner
                               where campaign_id = :campaign and person_id = :person
                                 and finished and counted and not exempt)
                """)
                .param("campaign", campaign.value())
                .param("person", whom.value())
                .query(Boolean.class)
                .single();
    }

    /** Those of the line who have finished. */
    List<PersonId> finished(CampaignId campaign, Actor by) {
        return database.sql("""
                select learner.person_id
                from organization.published_unit mine
                join organization.published_unit unit
                  on unit.id = mine.id or unit.path <@ mine.path and mine.level in ('GRASSROOTS', 'SECTION', 'CELL')
                join study.published_learner learner on learner.unit_id = unit.id and learner.campaign_id = :campaign
                where mine.id = :unit and learner.finished and learner.counted and not learner.exempt
                """)
                .param("campaign", campaign.value())
                .param("unit", by.unit().value())
                .query((row, _) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** Gives one to each who has none that stands; answers how many were given. */
    int give(CampaignId campaign, List<PersonId> people, LocalDate on, Actor by) {
        return database.sql("""
                insert into paper.certificate (code, campaign_id, person_id, name, unit, campaign, issued_on, issued_by)
                select given.code, :campaign, who.id, who.full_name, unit.name, campaign.name, :on, :by
                from unnest(:codes, :people) given (code, person_id)
                join person.published_person who on who.id = given.person_id
                join study.published_learner learner
                  on learner.campaign_id = :campaign and learner.person_id = who.id and learner.finished
                join organization.published_unit unit on unit.id = learner.unit_id
                join study.published_campaign campaign on campaign.id = :campaign
                on conflict (campaign_id, person_id) where withdrawn_at is null do nothing
                """)
                .param(
                        "codes",
                        people.stream().map(_ -> CertificateCode.make().signs()).toArray(String[]::new))
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .param("campaign", campaign.value())
                .param("on", on)
                .param("by", by.account().value())
                .update();
    }

    /** Whether it stood until now and is of the line. */
    boolean withdraw(CampaignId campaign, CertificateCode code, String why, Instant at, Actor by) {
        return database.sql("""
                update paper.certificate
                set withdrawn_at = :at, withdrawn_by = :name, withdrawn_why = :why
                from study.published_learner learner
                join organization.published_unit unit on unit.id = learner.unit_id
                join organization.published_unit mine
                  on mine.id = :unit and (unit.id = mine.id
                     or unit.path <@ mine.path and mine.level in ('GRASSROOTS', 'SECTION', 'CELL'))
                where certificate.code = :code and certificate.campaign_id = :campaign
                  and certificate.withdrawn_at is null
                  and learner.campaign_id = certificate.campaign_id and learner.person_id = certificate.person_id
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("name", by.name())
                        .param("why", why)
                        .param("unit", by.unit().value())
                        .param("code", code.signs())
                        .param("campaign", campaign.value())
                        .update()
                == 1;
    }
}
