package vn.quantriet.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.quantriet.material.MaterialId;
import vn.quantriet.material.MaterialKind;
import vn.quantriet.material.Materials;
import vn.quantriet.material.NewContent;
import vn.quantriet.material.NewEdition;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.checkin.Walls;
import vn.quantriet.study.sitting.ClassPlan;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.study.sitting.Setting;
import vn.quantriet.study.sitting.Speaking;

/** Something to read and a class that has begun, for the cell of the sample city. */
class AClassToComeTo {

    static final String TITLE = "Những nội dung cốt lõi của Nghị quyết";

    private static final String SLUG = "45-ct-tu-thu";

    private final Materials materials;
    private final Campaigns campaigns;
    private final Classes classes;
    private final Walls walls;
    private final Database database;
    private final Clock clock;

    AClassToComeTo(ApplicationContext application) {
        materials = application.getBean(Materials.class);
        campaigns = application.getBean(Campaigns.class);
        classes = application.getBean(Classes.class);
        walls = application.getBean(Walls.class);
        database = application.getBean(Database.class);
        clock = application.getBean(Clock.class);
    }

    void published() {
        database.sql("""
                insert into directive.document
                    (slug, type, number, issuer, issued_on, subject, owner_id, stage, source, notes, created_at,
                     created_by, published_at, published_by)
                select :slug, 'DIRECTIVE', '45-CT/TU', 'Thành ủy', '2019-01-31', 'về việc học tập Nghị quyết 45', id,
                       'PUBLISHED', 'Các cấp uỷ thực hiện.', '{}', now(), 1, now(), 1
                from organization.unit where parent_id is null
                """).param("slug", SLUG).update();
    }

    MaterialId toRead() {
        var writer = SampleActor.of("tuyengiao", Role.PROPAGANDA, database);
        var words = "## Mục tiêu\n\n" + "Xây dựng thành phố công nghiệp, hiện đại, văn minh, bền vững. ".repeat(60);
        var edition = new NewEdition(TITLE, List.of(), 1, "", true, new NewContent.Written(words));
        var id = materials.add(SLUG, MaterialKind.TEXT, edition, writer);
        materials.propose(id, 0, writer);
        materials.approve(id, 1, SampleActor.of("lanhdao", Role.LEADER, database));
        return id;
    }

    ClassId toCome() {
        var today = LocalDate.now(clock);
        var board = SampleActor.of("tuyengiao", Role.PROPAGANDA, database);
        var audience = new CampaignAudience(
                6, "can-bo-dang-vien-co-so", "Đảng viên", "", "", CampaignAudience.Passing.ATTENDED, 0, false, false);
        var campaign = campaigns.create(
                new CampaignDraft(
                        "Học tập Nghị quyết 45",
                        today.minusDays(1),
                        today.plusDays(30),
                        List.of(SLUG),
                        List.of(audience),
                        Map.of(UnitLevel.CELL, today.plusDays(20))),
                board);
        campaigns.begin(campaign, 0, today, board);
        var starts = clock.instant().minus(Duration.ofMinutes(10));
        var setting = new Setting(starts, starts.plus(Duration.ofHours(3)), "Nhà văn hóa", "Phòng 1", false, null);
        var speaking = new Speaking("", false, null, "Nguyễn Văn Thử", "bí thư đi công tác", false);
        var plan = new ClassPlan("Lớp học Nghị quyết 45", Form.CLASS, List.of(6), null, null, null, setting, speaking);
        var id = classes.plan(campaign, plan, secretary());
        classes.convene(id, secretary());
        return id;
    }

    String code(ClassId id) {
        return walls.show(id, secretary()).code().text();
    }

    long present(ClassId id) {
        return database.sql("select count(*) from study.attendance where class_id = :id and state = 'PRESENT'")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    long finished(MaterialId id) {
        return database.sql("""
                select count(*) from material.published_reading where material_id = :id and finished_at is not null
                """).param("id", id.value()).query(Long.class).single();
    }

    private Actor secretary() {
        return SampleActor.of("bithu", Role.CELL_SECRETARY, database);
    }
}
