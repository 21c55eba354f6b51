package vn.quantriet.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.sitting.ClassPlan;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.study.sitting.Setting;
import vn.quantriet.study.sitting.Speaking;

/** A cell whose members are called to many classes, through the application's own doors. */
final class AttendanceCity {

    static final String PASSWORD = "mat-khau-do-dac-2019";

    private static final String CELL = "NORTH-1-1";
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

    private final Actor clerk;
    private final CampaignId campaign;
    private final List<ClassId> classes;

    /** So many people, and so many classes that each of them has a place in. */
    AttendanceCity(ConfigurableApplicationContext application, int people, int number) {
        var town = application.getBean(Town.class).build(1, 1);
        clerk = town.actor(CELL, Role.CELL_SECRETARY);
        application.getBean(Accounts.class).open(accounts(town, people));
        campaign = begun(application, town);
        var sittings = application.getBean(Classes.class);
        classes = IntStream.range(0, number).mapToObj(n -> taught(sittings, n)).toList();
        // nobody is called twice for the same thing: so that few people can scan often, each has a place everywhere
        var sql = application.getBean(JdbcTemplate.class);
        sql.update("""
                insert into study.seat (class_id, person_id, campaign_id, unit_id, membership, summoned, form)
                select class.id, learner.person_id, class.campaign_id, learner.unit_id, learner.membership, true, class.form
                from study.study_class class
                join study.learner on learner.campaign_id = class.campaign_id
                on conflict do nothing
                """);
        sql.query(
                "select study.settle(campaign_id, array_agg(person_id)) from study.learner group by campaign_id",
                _ -> {});
    }

    static String name(int n) {
        return "nguoi" + n;
    }

    Actor clerk() {
        return clerk;
    }

    CampaignId campaign() {
        return campaign;
    }

    List<ClassId> classes() {
        return classes;
    }

    private static List<NewAccount> accounts(Town.Built town, int people) {
        var unit = town.unit(CELL);
        return IntStream.range(0, people)
                .mapToObj(n -> {
                    var member = new Membership(Membership.Kind.OFFICIAL, SINCE);
                    var person = new NewPerson(Particulars.named("Đảng viên số " + n), unit, SINCE, member, null, true);
                    return new NewAccount(name(n), PASSWORD, person, Map.of(unit, Set.of(Role.MEMBER)));
                })
                .toList();
    }

    private static CampaignId begun(ConfigurableApplicationContext application, Town.Built town) {
        var today = today();
        var duty = new Town.Duty("Tổ chức học tập", today.plusDays(30), Set.of(UnitKind.PARTY_CELL));
        var document = town.document("20-CT", List.of(duty));
        application
                .getBean(Publications.class)
                .publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        var audience = new CampaignAudience(
                6, "can-bo-dang-vien-co-so", "Đảng viên", "", "", CampaignAudience.Passing.ATTENDED, 0, false, false);
        var draft = new CampaignDraft(
                "Đợt học tập",
                today.minusDays(1),
                today.plusDays(60),
                List.of(document.slug()),
                List.of(audience),
                Map.of(UnitLevel.CELL, today.plusDays(30)));
        var by = town.actor("", Role.PROPAGANDA);
        var campaigns = application.getBean(Campaigns.class);
        var id = campaigns.create(draft, by);
        campaigns.begin(id, 0, today, by);
        return id;
    }

    private ClassId taught(Classes sittings, int n) {
        var now = Instant.now();
        var setting = new Setting(now, now.plusSeconds(7_200), "Nhà văn hóa", "Phòng " + n, false, null);
        var speaking = new Speaking("", false, null, "Nguyễn Văn Thử", "đi công tác", false);
        var plan = new ClassPlan("Lớp " + n, Form.CLASS, List.of(6), null, null, null, setting, speaking);
        return sittings.plan(campaign, plan, clerk);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
