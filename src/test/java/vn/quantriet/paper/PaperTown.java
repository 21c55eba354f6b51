package vn.quantriet.paper;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.paper.marking.Marking;
import vn.quantriet.paper.marking.MarkingDesk;
import vn.quantriet.paper.setting.PaperTask;
import vn.quantriet.paper.setting.Settings;
import vn.quantriet.paper.writing.Writing;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.figures.Counts;
import vn.quantriet.study.figures.FigureBoard;
import vn.quantriet.testing.Visitor;

/** A town that studies a document and asks its members at the base for a paper on two questions. */
@Import(Town.class)
abstract class PaperTown {

    static final int MEMBERS = 6;
    static final String CELL = "NORTH-1-1";
    static final String COMMUNE = "NORTH-1";
    static final String ONE = "Tôi thấy nghị quyết sát với đời sống của tổ dân phố nơi tôi ở và làm việc lâu nay.";
    static final String TWO = "Tôi sẽ vận động từng hộ phân loại rác, giữ sạch ngõ xóm và đọc tin trên loa mỗi tuần.";

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Settings settings;

    @Autowired
    Writing writing;

    @Autowired
    Marking marking;

    @Autowired
    MarkingDesk desk;

    @Autowired
    FigureBoard figures;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor city;
    Actor member;
    Actor reporter;
    Actor secretary;
    Actor officer;
    Actor leader;
    CampaignId campaign;

    @BeforeEach
    void asked() {
        town = towns.build(2, 2);
        city = town.actor("", Role.PROPAGANDA);
        member = town.actor(CELL, Role.MEMBER);
        reporter = town.actor(CELL, Role.REPORTER);
        secretary = town.actor(CELL, Role.CELL_SECRETARY);
        officer = town.actor(COMMUNE, Role.OFFICER);
        leader = town.actor(COMMUNE, Role.LEADER);
        var today = LocalDate.now(clock);
        var audience = new CampaignAudience(
                MEMBERS, "can-bo-dang-vien-co-so", "", "", "", CampaignAudience.Passing.ATTENDED, 0, false, true);
        var draft = new CampaignDraft(
                "Học tập Chỉ thị " + town.code,
                today,
                today.plusDays(60),
                List.of(publish(today)),
                List.of(audience),
                Map.of());
        campaign = campaigns.create(draft, city);
        campaigns.begin(campaign, 0, today, city);
        ask(Duration.ofDays(10));
    }

    private String publish(LocalDate today) {
        var kinds = Set.of(UnitKind.DISTRICT_COMMITTEE, UnitKind.COMMUNE_COMMITTEE, UnitKind.PARTY_CELL);
        var document = town.document("20-CT", List.of(new Town.Duty("Tổ chức học tập", today.plusDays(40), kinds)));
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        return document.slug();
    }

    void ask(Duration left) {
        var version = settings.task(campaign, MEMBERS).map(PaperTask::version).orElse(0);
        var questions = List.of("Đồng chí nhận thức thế nào về Chỉ thị?", "Đồng chí sẽ làm gì?");
        settings.ask(
                campaign, new PaperTask(MEMBERS, questions, "", clock.instant().plus(left), version), city);
    }

    PaperId handedIn(Actor by, String... answers) {
        writing.handIn(campaign, writing.sheet(campaign, by).version(), List.of(answers), null, by);
        return paper(by);
    }

    PaperId paper(Actor by) {
        var paper = writing.sheet(campaign, by).paper();
        if (paper == null) throw new AssertionError("nothing was written");
        return paper.id();
    }

    String address() {
        return "/hoc-tap/dot/" + campaign + "/bai-thu-hoach";
    }

    Visitor visitor(String unit, Role role) {
        return new Visitor(browser, town.account(unit, role));
    }

    Counts counts() {
        return figures.show(campaign, town.unitCode(CELL), city).total().everybody();
    }

    long differences() {
        return database.sql("select count(*) from paper.published_difference where campaign_id = :id")
                .param("id", campaign.value())
                .query(Long.class)
                .single();
    }
}
