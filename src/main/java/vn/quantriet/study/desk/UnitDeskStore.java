package vn.quantriet.study.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;

/** What a unit has to see to. */
@Component
class UnitDeskStore {

    private final Database database;

    UnitDeskStore(Database database) {
        this.database = database;
    }

    List<UnitDesk.CampaignChoice> campaigns(UnitId unit) {
        return database.sql("""
                select campaign.id, campaign.name, campaign.state = 'RUNNING' as running,
                       coalesce(deadline.due_on, campaign.ends_on) as due
                from study.campaign
                join organization.published_unit unit on unit.id = :unit
                left join study.campaign_deadline deadline
                  on deadline.campaign_id = campaign.id and deadline.level = unit.level
                where exists (select from study.learner
                              where learner.campaign_id = campaign.id and learner.unit_id = unit.id and learner.counted)
                order by campaign.state = 'CLOSED', due, campaign.id
                limit 20
                """)
                .param("unit", unit.value())
                .query((row, _) -> choice(row))
                .list();
    }

    /** Running campaigns of units above, or of its own. */
    List<UnitDesk.CampaignChoice> campaignsToTeach(UnitId unit) {
        return database.sql("""
                select campaign.id, campaign.name, true as running, coalesce(deadline.due_on, campaign.ends_on) as due
                from study.campaign
                join organization.published_unit owner on owner.id = campaign.owner_id
                join organization.published_unit unit on unit.id = :unit and unit.path <@ owner.path
                left join study.campaign_deadline deadline
                  on deadline.campaign_id = campaign.id and deadline.level = unit.level
                where campaign.state = 'RUNNING'
                order by due, campaign.id
                limit 50
                """)
                .param("unit", unit.value())
                .query((row, _) -> choice(row))
                .list();
    }

    private static UnitDesk.CampaignChoice choice(ResultSet row) throws SQLException {
        return new UnitDesk.CampaignChoice(
                new CampaignId(row.getLong("id")),
                row.getString("name"),
                row.getBoolean("running"),
                row.getObject("due", LocalDate.class));
    }

    List<UnitDesk.Person> people(CampaignId campaign, UnitId unit) {
        return database.sql("""
                select learner.*, who.full_name, coalesce(audience.name, '–') as audience_name,
                       exemption.reason as exempt_reason,
                       (select class.name || ' · ' || to_char(class.starts_at at time zone 'Asia/Ho_Chi_Minh',
                                                              'HH24:MI DD/MM/YYYY')
                        from study.seat join study.study_class class on class.id = seat.class_id
                        where seat.person_id = learner.person_id and seat.campaign_id = learner.campaign_id
                          and seat.summoned and seat.state is null and class.state = 'PLANNED'
                        order by class.starts_at limit 1) as next_class
                from study.learner
                join person.published_person who on who.id = learner.person_id
                left join study.campaign_audience asked
                  on asked.campaign_id = learner.campaign_id and asked.n = learner.audience
                left join person.published_audience audience on audience.code = asked.audience
                left join study.exemption
                  on exemption.campaign_id = learner.campaign_id and exemption.person_id = learner.person_id
                 and exemption.ended_at is null
                where learner.campaign_id = :campaign and learner.unit_id = :unit and learner.counted
                order by learner.exempt, learner.finished, who.sort_key
                limit 500
                """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query((row, _) -> new UnitDesk.Person(
                        new PersonId(row.getLong("person_id")),
                        row.getString("full_name"),
                        row.getString("audience_name"),
                        row.getBoolean("exempt"),
                        row.getString("exempt_reason"),
                        row.getString("state"),
                        row.getBoolean("finished"),
                        row.getInt("minutes"),
                        row.getString("next_class")))
                .list();
    }

    List<UnitDesk.Waiting> waiting(CampaignId campaign, UnitId unit) {
        return database.sql("""
                select own.id, own.version, who.full_name, own.statement, own.studied_on, own.minutes, own.file_name
                from study.self_study own
                join study.learner on learner.campaign_id = own.campaign_id and learner.person_id = own.person_id
                join person.published_person who on who.id = own.person_id
                where own.campaign_id = :campaign and own.state = 'SUBMITTED' and learner.unit_id = :unit
                order by own.id limit 200
                """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query((row, _) -> new UnitDesk.Waiting(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("full_name"),
                        row.getString("statement"),
                        row.getObject("studied_on", LocalDate.class),
                        row.getInt("minutes"),
                        row.getString("file_name")))
                .list();
    }

    /** Of the line of the unit: its own, those above and those below; the newest. */
    List<ClassChoice> choices(CampaignId campaign, UnitId unit) {
        return database.sql("""
                select class.id, class.name, organiser.name as organiser, class.form, class.starts_at
                from study.study_class class
                join organization.published_unit organiser on organiser.id = class.organiser_id
                join organization.published_unit mine on mine.id = :unit
                where class.campaign_id = :campaign and class.state <> 'CANCELLED' and class.parent_id is null
                  and (organiser.path @> mine.path or organiser.path <@ mine.path)
                order by class.form = 'CONFERENCE' desc, nlevel(organiser.path), class.starts_at desc limit 100
                """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query((row, _) -> new ClassChoice(
                        new ClassId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("organiser"),
                        row.getString("form"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
