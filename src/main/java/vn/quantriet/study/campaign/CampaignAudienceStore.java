package vn.quantriet.study.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

/** What a campaign asks of each audience; the audiences themselves are those of {@code person}. */
@Component
class CampaignAudienceStore {

    private final Database database;

    CampaignAudienceStore(Database database) {
        this.database = database;
    }

    /** All that can be chosen, in their order, asking nothing yet. */
    List<CampaignAudience> choices() {
        return database.sql("""
                select code, name, position from person.published_audience where withdrawn_on is null order by position
                """)
                .query((row, _) -> new CampaignAudience(
                        row.getInt("position"),
                        row.getString("code"),
                        row.getString("name"),
                        "",
                        "",
                        CampaignAudience.Passing.ATTENDED,
                        0,
                        false,
                        false))
                .list();
    }

    /** Answers how many of them there are. */
    int ask(CampaignId id, List<CampaignAudience> audiences) {
        database.sql("delete from study.campaign_audience where campaign_id = :id")
                .param("id", id.value())
                .update();
        return database.sql("""
                insert into study.campaign_audience
                    (campaign_id, n, audience, depth, guidance, passing, minutes, quiz, paper)
                select :id, audience.position, asked.code, asked.depth, asked.guidance, asked.passing, asked.minutes,
                       asked.quiz, asked.paper
                from unnest(:codes, :depths, :guidance, :passing, :minutes, :quizzes, :papers)
                     asked (code, depth, guidance, passing, minutes, quiz, paper)
                join person.published_audience audience on audience.code = asked.code
                """)
                .param("id", id.value())
                .param("codes", audiences.stream().map(CampaignAudience::code).toArray(String[]::new))
                .param("depths", audiences.stream().map(CampaignAudience::depth).toArray(String[]::new))
                .param(
                        "guidance",
                        audiences.stream().map(CampaignAudience::guidance).toArray(String[]::new))
                .param(
                        "passing",
                        audiences.stream().map(it -> it.passing().name()).toArray(String[]::new))
                .param(
                        "minutes",
                        audiences.stream().map(CampaignAudience::minutes).toArray(Integer[]::new))
                .param("quizzes", audiences.stream().map(CampaignAudience::quiz).toArray(Boolean[]::new))
                .param("papers", audiences.stream().map(CampaignAudience::paper).toArray(Boolean[]::new))
                .update();
    }
}
