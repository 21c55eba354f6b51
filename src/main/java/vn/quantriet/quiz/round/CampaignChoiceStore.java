package vn.quantriet.quiz.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

@Component
class CampaignChoiceStore {

    private final Database database;

    CampaignChoiceStore(Database database) {
        this.database = database;
    }

    List<CampaignName> running(Actor by) {
        return database.sql("""
                select campaign.id, campaign.name
                from study.published_campaign campaign
                join organization.published_unit owner on owner.id = campaign.owner_id
                join organization.published_unit mine on mine.id = :unit and owner.path <@ mine.path
                where campaign.state <> 'CLOSED' order by campaign.ends_on desc, campaign.id limit 100
                """)
                .param("unit", by.unit().value())
                .query((row, _) -> new CampaignName(new CampaignId(row.getLong("id")), row.getString("name")))
                .list();
    }

    /** A campaign that was organised in the actor's branch. */
    Optional<CampaignChoice> find(CampaignId id, Actor by) {
        return database.sql("""
                select campaign.id, campaign.name
                from study.published_campaign campaign
                join organization.published_unit owner on owner.id = campaign.owner_id
                join organization.published_unit mine on mine.id = :unit and owner.path <@ mine.path
                where campaign.id = :id
                """)
                .param("id", id.value())
                .param("unit", by.unit().value())
                .query((row, _) -> choice(row))
                .optional();
    }

    private CampaignChoice choice(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var audiences = database.sql("""
                select asked.n, audience.name, asked.quiz
                from study.published_campaign_audience asked
                join person.published_audience audience on audience.code = asked.audience
                where asked.campaign_id = :id order by asked.n
                """)
                .param("id", id)
                .query((audience, _) -> new CampaignChoice.Audience(
                        audience.getInt("n"), audience.getString("name"), audience.getBoolean("quiz")))
                .list();
        var documents = database.sql("""
                select document.slug, document.type, document.number
                from study.published_campaign_document studied
                join directive.published_document document on document.id = studied.document_id
                where studied.campaign_id = :id order by studied.n
                """)
                .param("id", id)
                .query((document, _) -> new CampaignChoice.Studied(document.getString("slug"), title(document)))
                .list();
        return new CampaignChoice(new CampaignId(id), row.getString("name"), audiences, documents);
    }

    private static String title(ResultSet row) throws SQLException {
        var type = DocumentType.valueOf(row.getString("type")).vietnamese();
        return row.getString("number") == null ? type : type + " " + row.getString("number");
    }
}
