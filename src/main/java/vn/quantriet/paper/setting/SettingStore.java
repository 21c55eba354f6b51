package vn.quantriet.paper.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

@Component
class SettingStore {

    private final Database database;

    SettingStore(Database database) {
        this.database = database;
    }

    /** Of a campaign that says nothing, the usual one. */
    Scale scale(CampaignId campaign) {
        record Row(Mark mark, int share, int version) {}
        var rows = database.sql("""
                select mark.place, mark.name, mark.passes, scale.sample_share, scale.version
                from paper.scale join paper.mark using (campaign_id)
                where campaign_id = :campaign order by mark.place
                """)
                .param("campaign", campaign.value())
                .query((row, _) -> new Row(
                        new Mark(row.getInt("place"), row.getString("name"), row.getBoolean("passes")),
                        row.getInt("sample_share"),
                        row.getInt("version")))
                .list();
        if (rows.isEmpty()) return Scale.USUAL;
        var first = rows.getFirst();
        return new Scale(rows.stream().map(Row::mark).toList(), first.share(), first.version());
    }

    /** Whether nobody changed it meanwhile. */
    boolean write(CampaignId campaign, Scale scale) {
        var written = database.sql("""
                insert into paper.scale (campaign_id, sample_share, version) values (:campaign, :share, 1)
                on conflict (campaign_id) do update
                set sample_share = excluded.sample_share, version = scale.version + 1
                where scale.version = :version
                """)
                .param("campaign", campaign.value())
                .param("share", scale.sampleShare())
                .param("version", scale.version())
                .update();
        if (written == 0) return false;
        database.sql("delete from paper.mark where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .update();
        database.sql("""
                insert into paper.mark (campaign_id, place, name, passes)
                select :campaign, mark.place, mark.name, mark.passes
                from unnest(:places, :names, :passing) mark (place, name, passes)
                """)
                .param("campaign", campaign.value())
                .param("places", scale.marks().stream().map(Mark::place).toArray(Integer[]::new))
                .param("names", scale.marks().stream().map(Mark::name).toArray(String[]::new))
                .param("passing", scale.marks().stream().map(Mark::passes).toArray(Boolean[]::new))
                .update();
        return true;
    }

    boolean isMarked(CampaignId campaign) {
        return database.sql("""
                select exists (select from paper.paper
                               join paper.marking on marking.paper_id = paper.id
                               where paper.campaign_id = :campaign)
                """)
                .param("campaign", campaign.value())
                .query(Boolean.class)
                .single();
    }

    List<PaperTask> tasks(CampaignId campaign) {
        return database.sql("select * from paper.task where campaign_id = :campaign order by audience")
                .param("campaign", campaign.value())
                .query((row, _) -> task(row))
                .list();
    }

    Optional<PaperTask> task(CampaignId campaign, int audience) {
        return database.sql("select * from paper.task where campaign_id = :campaign and audience = :audience")
                .param("campaign", campaign.value())
                .param("audience", audience)
                .query((row, _) -> task(row))
                .optional();
    }

    private static PaperTask task(ResultSet row) throws SQLException {
        return new PaperTask(
                row.getInt("audience"),
                List.of((String[]) row.getArray("questions").getArray()),
                row.getString("guidance"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    /** Whether nobody changed it meanwhile. */
    boolean write(CampaignId campaign, PaperTask task) {
        return database.sql("""
                insert into paper.task (campaign_id, audience, questions, guidance, due_at, version)
                values (:campaign, :audience, :questions, :guidance, :due, 1)
                on conflict (campaign_id, audience) do update
                set questions = excluded.questions, guidance = excluded.guidance, due_at = excluded.due_at,
                    version = task.version + 1
                where task.version = :version
                """)
                        .param("campaign", campaign.value())
                        .param("audience", task.audience())
                        .param("questions", task.questions().toArray(String[]::new))
                        .param("guidance", task.guidance())
                        .param("due", task.due().atOffset(ZoneOffset.UTC))
                        .param("version", task.version())
                        .update()
                == 1;
    }

    boolean isHandedIn(CampaignId campaign, int audience) {
        return database.sql("""
                select exists (select from paper.paper
                               join paper.hand_in on hand_in.paper_id = paper.id
                               join study.published_learner learner
                                 on learner.campaign_id = paper.campaign_id and learner.person_id = paper.person_id
                               where paper.campaign_id = :campaign and learner.audience = :audience)
                """)
                .param("campaign", campaign.value())
                .param("audience", audience)
                .query(Boolean.class)
                .single();
    }
}
