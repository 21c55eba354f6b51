package vn.quantriet.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.quantriet.paper.setting.PaperTask;
import vn.quantriet.paper.setting.Settings;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;

/** A campaign that asks the members at the base of the sample city for a reflection paper. */
class APaperToWrite {

    static final String NAME = "Học tập Nghị quyết về xây dựng và phát triển thành phố";

    private static final String SLUG = "46-ct-tu-thu-hoach";
    private static final int MEMBERS = 6;

    private final Campaigns campaigns;
    private final Settings settings;
    private final Database database;
    private final Clock clock;

    APaperToWrite(ApplicationContext application) {
        campaigns = application.getBean(Campaigns.class);
        settings = application.getBean(Settings.class);
        database = application.getBean(Database.class);
        clock = application.getBean(Clock.class);
    }

    CampaignId asked() {
        database.sql("""
                insert into directive.document
                    (slug, type, number, issuer, issued_on, subject, owner_id, stage, source, notes, created_at,
                     created_by, published_at, published_by)
                select :slug, 'DIRECTIVE', '46-CT/TU', 'Thành ủy', '2019-01-31', 'về việc học tập Nghị quyết 46', id,
                       'PUBLISHED', 'Các cấp uỷ thực hiện.', '{}', now(), 1, now(), 1
                from organization.unit where parent_id is null
                """).param("slug", SLUG).update();
        var today = LocalDate.now(clock);
        var board = board();
        var campaign = campaigns.create(
                new CampaignDraft(
                        NAME, today.minusDays(1), today.plusDays(30), List.of(SLUG), List.of(audience()), Map.of()),
                board);
        campaigns.begin(campaign, 0, today, board);
        var questions = List.of(
                "Đồng chí tâm đắc nhất nội dung nào của Nghị quyết? Vì sao?",
                "Liên hệ trách nhiệm của bản thân và của chi bộ trong việc thực hiện Nghị quyết.");
        var guidance = "Viết bằng lời của mình, liên hệ việc làm cụ thể nơi ở và nơi công tác.";
        var due = clock.instant().plus(Duration.ofDays(9));
        settings.ask(campaign, new PaperTask(MEMBERS, questions, guidance, due, 0), board);
        return campaign;
    }

    private static CampaignAudience audience() {
        return new CampaignAudience(
                MEMBERS,
                "can-bo-dang-vien-co-so",
                "Đảng viên",
                "",
                "",
                CampaignAudience.Passing.ATTENDED,
                0,
                false,
                true);
    }

    /** As a class would have it. */
    void everybodyWasThere(CampaignId campaign) {
        database.sql("update study.learner set state = 'PRESENT' where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .update();
    }

    private Actor board() {
        return database.sql("""
                select account.id, unit.id as unit_id, unit.name
                from identity.account
                join identity.role_holding holding on holding.account_id = account.id and holding.role = 'PROPAGANDA'
                join organization.unit on unit.id = holding.unit_id
                where account.username = 'tuyengiao'
                """)
                .query((row, _) -> new Actor(
                        new AccountId(row.getLong("id")),
                        "tuyengiao",
                        new UnitId(row.getLong("unit_id")),
                        row.getString("name"),
                        Set.of(Role.PROPAGANDA)))
                .single();
    }
}
