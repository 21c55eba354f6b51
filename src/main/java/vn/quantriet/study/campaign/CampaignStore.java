package vn.quantriet.study.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.job.JobId;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;

/** Campaigns, each with what it studies, whom it is for and by when. */
@Component
class CampaignStore {

    private final Database database;

    CampaignStore(Database database) {
        this.database = database;
    }

    CampaignId insert(CampaignDraft draft, OffsetDateTime now, Actor by) {
        return database.sql("""
                insert into study.campaign (owner_id, name, starts_on, ends_on, created_at, created_by)
                values (:owner, :name, :starts, :ends, :now, :by)
                returning id
                """)
                .param("owner", by.unit().value())
                .param("name", draft.name().strip())
                .param("starts", draft.starts())
                .param("ends", draft.ends())
                .param("now", now)
                .param("by", by.account().value())
                .query((row, _) -> new CampaignId(row.getLong("id")))
                .single();
    }

    boolean update(CampaignId id, int version, CampaignDraft draft) {
        return database.sql("""
                update study.campaign set name = :name, starts_on = :starts, ends_on = :ends, version = version + 1
                where id = :id and version = :version
                """)
                        .param("name", draft.name().strip())
                        .param("starts", draft.starts())
                        .param("ends", draft.ends())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean enter(CampaignId id, int version, Phase phase) {
        return database.sql("""
                update study.campaign set state = :state, roster_on = :roster, version = version + 1
                where id = :id and version = :version
                """)
                        .param("state", phase.code())
                        .param("roster", phase.roster())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean isTakenBy(CampaignId id, JobId by) {
        return database.sql("select exists (select from study.campaign where id = :id and roster_job = :job)")
                .param("id", id.value())
                .param("job", by.value())
                .query(Boolean.class)
                .single();
    }

    void takenBy(CampaignId id, @Nullable JobId by) {
        database.sql("update study.campaign set roster_job = :job where id = :id")
                .param("id", id.value())
                .param("job", by == null ? null : by.value())
                .update();
    }

    void study(CampaignId id, List<DocumentId> documents) {
        database.sql("delete from study.campaign_document where campaign_id = :id")
                .param("id", id.value())
                .update();
        database.sql("""
                insert into study.campaign_document (campaign_id, n, document_id)
                select :id, document.n, document.id from unnest(:documents) with ordinality document (id, n)
                """)
                .param("id", id.value())
                .param("documents", documents.stream().map(DocumentId::value).toArray(Long[]::new))
                .update();
    }

    void setDeadlines(CampaignId id, Map<UnitLevel, LocalDate> deadlines) {
        database.sql("delete from study.campaign_deadline where campaign_id = :id")
                .param("id", id.value())
                .update();
        var levels = deadlines.keySet().stream().toList();
        database.sql("""
                insert into study.campaign_deadline (campaign_id, level, due_on)
                select :id, level, due_on::date from unnest(:levels, :days) deadline (level, due_on)
                """)
                .param("id", id.value())
                .param("levels", levels.stream().map(UnitLevel::name).toArray(String[]::new))
                .param(
                        "days",
                        levels.stream().map(deadlines::get).map(String::valueOf).toArray(String[]::new))
                .update();
    }

    /** Those of the actor's line: organised above them or below. */
    Optional<Campaign> find(CampaignId id, Actor by) {
        return database.sql("""
                select campaign.*, owner.name as owner_name,
                       (select coalesce(string_agg(level || ' ' || due_on, ','), '') from study.campaign_deadline
                        where campaign_id = campaign.id) as deadlines
                from study.campaign
                join organization.published_unit owner on owner.id = campaign.owner_id
                join organization.published_unit mine on mine.id = :unit
                where campaign.id = :id
                  and (owner.path <@ mine.path or campaign.state <> 'DRAFT' and owner.path @> mine.path)
                """)
                .param("id", id.value())
                .param("unit", by.unit().value())
                .query((row, _) -> campaign(row))
                .optional();
    }

    private Campaign campaign(ResultSet row) throws SQLException {
        var id = new CampaignId(row.getLong("id"));
        return new Campaign(
                id,
                new UnitId(row.getLong("owner_id")),
                row.getString("owner_name"),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Phase.of(row.getString("state"), row.getObject("roster_on", LocalDate.class)),
                documents(id),
                audiences(id),
                deadlines(row.getString("deadlines")),
                row.getInt("version"));
    }

    private List<Campaign.Studied> documents(CampaignId id) {
        return database.sql("""
                select document.id, document.slug, document.type, document.number, document.subject
                from study.campaign_document studied
                join directive.published_document document on document.id = studied.document_id
                where studied.campaign_id = :id order by studied.n
                """)
                .param("id", id.value())
                .query((row, _) -> new Campaign.Studied(
                        new DocumentId(row.getLong("id")), row.getString("slug"), title(row), row.getString("subject")))
                .list();
    }

    private static String title(ResultSet row) throws SQLException {
        var type = DocumentType.valueOf(row.getString("type")).vietnamese();
        var number = row.getString("number");
        return number == null ? type : type + " " + number;
    }

    private List<CampaignAudience> audiences(CampaignId id) {
        return database.sql("""
                select asked.*, audience.name
                from study.campaign_audience asked
                join person.published_audience audience on audience.code = asked.audience
                where asked.campaign_id = :id order by asked.n
                """)
                .param("id", id.value())
                .query((row, _) -> audience(row))
                .list();
    }

    private static CampaignAudience audience(ResultSet row) throws SQLException {
        return new CampaignAudience(
                row.getInt("n"),
                row.getString("audience"),
                row.getString("name"),
                row.getString("depth"),
                row.getString("guidance"),
                CampaignAudience.Passing.valueOf(row.getString("passing")),
                row.getInt("minutes"),
                row.getBoolean("quiz"),
                row.getBoolean("paper"));
    }

    private static Map<UnitLevel, LocalDate> deadlines(String written) {
        return Arrays.stream(written.split(","))
                .filter(deadline -> !deadline.isEmpty())
                .map(deadline -> deadline.split(" "))
                .collect(Collectors.toMap(parts -> UnitLevel.valueOf(parts[0]), parts -> LocalDate.parse(parts[1])));
    }

    List<CampaignRow> list(Actor by) {
        return database.sql("""
                select campaign.id, campaign.name, owner.name as owner, starts_on, ends_on, campaign.state, roster_on,
                       (select string_agg(coalesce(document.number, document.subject), ', ' order by studied.n)
                        from study.campaign_document studied
                        join directive.published_document document on document.id = studied.document_id
                        where studied.campaign_id = campaign.id) as documents
                from study.campaign
                join organization.published_unit owner on owner.id = campaign.owner_id
                join organization.published_unit mine on mine.id = :unit
                where owner.path <@ mine.path or campaign.state <> 'DRAFT' and owner.path @> mine.path
                order by campaign.state = 'CLOSED', campaign.starts_on desc, campaign.id desc
                limit 200
                """)
                .param("unit", by.unit().value())
                .query((row, _) -> line(row))
                .list();
    }

    private static CampaignRow line(ResultSet row) throws SQLException {
        return new CampaignRow(
                new CampaignId(row.getLong("id")),
                row.getString("name"),
                row.getString("owner"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Phase.of(row.getString("state"), row.getObject("roster_on", LocalDate.class)),
                row.getString("documents"));
    }
}
