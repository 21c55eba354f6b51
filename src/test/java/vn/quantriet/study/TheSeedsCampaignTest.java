package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.job.JobsByHand;
import vn.quantriet.shared.Database;
import vn.quantriet.shell.DayField;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** The campaign that Chỉ thị 20-CT/TU orders, where its text lies beside the project, up to the table of its report. */
@DatabaseTest(value = "study-seed", sample = "small")
@Tag("study")
class TheSeedsCampaignTest {

    private static final Path SEED = Path.of("../shared/seed/chi-thi-20-ct-tu.txt");

    @Autowired
    Visitor.Door door;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext application;

    private String campaign = "";

    @Test
    void fromItsClausesToTheTableAndEveryFigureIsThatOfARecount() throws IOException {
        assumeTrue(Files.exists(SEED), "Văn bản gốc không có ở ../shared/seed");
        begin(published());
        var secretary = door.as("bithu");
        var cell = taught(secretary, "CLASS", "ở cơ sở", "truyen-dat", "bi-thu");
        inTheCell(secretary, cell);
        inTheDistrict(door.as("canbo.hongbang"));
        inTheCity();

        var table = TheSampleCampaignTest.rows(board().open(campaign + "/bang.xlsx"));
        assertThat(table.getFirst().cell(1)).isEqualTo("Đơn vị");
        var written = new LinkedHashMap<String, List<String>>();
        for (var row : table.subList(1, table.size())) {
            var cells = new ArrayList<String>();
            for (var i = 2; i < 17; i++) cells.add(row.cell(i));
            written.put(row.cell(1), cells);
        }
        var counted = Recount.of(database, id(campaign), top(), LocalDate.now(clock));
        assertThat(written).containsExactlyInAnyOrderEntriesOf(counted);
        everythingHappened(counted.getOrDefault("TỔNG CỘNG", List.of()));
    }

    /** What makes the comparison worth something: no column of it is empty. */
    private static void everythingHappened(List<String> total) {
        assertThat(total).doesNotContain("0");
        assertThat(total.get(3)).as("classes held").isEqualTo("4");
    }

    private String published() throws IOException {
        var office = door.as("vanphong");
        var review = Visitor.target(office.send("/van-ban/nhap", "van-ban", Files.readString(SEED)));
        var slug = review.split("/")[2];
        var form = TheSampleCampaignTest.filled(office.page("/van-ban/" + slug + "/ban-hanh"), "#ban-hanh");
        assertThat(office.send("/van-ban/" + slug + "/ban-hanh", form)).hasStatus(303);
        return slug;
    }

    /** Proposed from its clauses; whoever plans it lets it run until today, for the days it orders are long past. */
    private void begin(String slug) {
        var proposed = board().page("/van-ban/{slug}/hoc-tap", slug);
        assertThat(proposed.select(".notice li").text()).contains("1.3");
        assertThat(proposed.select("input[name=han.GRASSROOTS]").val()).isEqualTo("30/04/2019");
        assertThat(proposed.select("input[name^=han.]").eachAttr("value"))
                .as("what hangs directly below the city has a month less")
                .contains("31/03/2019");
        assertThat(proposed.select("input[name=doi-tuong][checked]").eachAttr("value"))
                .contains("can-bo-chu-chot-cac-cap", "can-bo-dang-vien-co-so")
                .hasSizeGreaterThanOrEqualTo(5);
        var form = TheSampleCampaignTest.filled(proposed, "form[action=/hoc-tap/dot]");
        for (var i = 0; i < form.length; i += 2) if (form[i].equals("den-ngay")) form[i + 1] = today();
        campaign = Visitor.target(board().send("/hoc-tap/dot", form));
        assertThat(board().send(campaign + "/buoc/bat-dau", "version", "0", "ngay", today()))
                .hasStatus(303);
        new JobsByHand(application).doAll();
    }

    /** The member is absent and studies alone, one is away and makes up for it, one came and need not have studied. */
    private void inTheCell(Visitor secretary, String lesson) {
        var people = people(secretary, lesson);
        var member = person("dangvien");
        var others = people.stream().filter(it -> !it.equals(member)).toList();
        assertThat(people).contains(member).hasSizeGreaterThan(2);
        mark(secretary, lesson, member, "ABSENT");
        mark(secretary, lesson, others.get(0), "EXCUSED");
        done(secretary, lesson, "4");

        var again = taught(secretary, "MAKE_UP", "ở cơ sở", "truyen-dat", "bi-thu", "bu-cho", number(lesson));
        mark(secretary, again, others.get(0), "PRESENT");
        assertThat(secretary.send(again + "/da-to-chuc", "version", "0")).hasStatus(303);

        var alone = "/hoc-tap/dot/" + number(campaign) + "/tu-hoc";
        assertThat(door.as("dangvien").send(alone, "noi-dung", "Đã đọc toàn văn", "ngay", today(), "so-gio", "2"))
                .hasStatus(303);
        var waiting = secretary
                .page("/hoc-tap/don-vi")
                .select("form[action$=xac-nhan]")
                .attr("action");
        assertThat(secretary.send(waiting, "version", "0")).hasStatus(303);
        assertThat(secretary.send(campaign + "/nguoi/" + others.get(1) + "/mien", "ly-do", "điều trị dài ngày"))
                .hasStatus(303);
    }

    private void inTheDistrict(Visitor officer) {
        var lesson = taught(
                officer,
                "CLASS",
                "ở cơ sở",
                "truyen-dat",
                "khac",
                "nguoi-truyen-dat",
                "Báo cáo viên quận",
                "ly-do",
                "người đứng đầu đi công tác");
        var called = people(officer, lesson);
        mark(officer, lesson, called.get(0), "EXCUSED");
        mark(officer, lesson, called.get(1), "ABSENT");
        done(officer, lesson, "7");
    }

    private static List<String> people(Visitor who, String lesson) {
        return who.page(lesson).select(".study-person input[name=nguoi]").eachAttr("value").stream()
                .distinct()
                .toList();
    }

    private void inTheCity() {
        var speaking =
                new String[] {"truyen-dat", "khac", "nguoi-truyen-dat", "Báo cáo viên", "ly-do", "theo phân công"};
        var conference = taught(board(), "CONFERENCE", "chủ chốt", speaking);
        var point = new ArrayList<>(List.of(speaking));
        point.addAll(List.of("hoi-nghi", number(conference), "truc-tuyen", "co"));
        planned(board(), "CONFERENCE", "chủ chốt", point.toArray(String[]::new));
        assertThat(board().send(conference + "/diem-danh/con-lai")).hasStatus(303);
        assertThat(board().send(conference + "/da-to-chuc", "version", "0")).hasStatus(303);
    }

    private Visitor board() {
        return door.as("tuyengiao");
    }

    private void done(Visitor who, String lesson, String nonMembers) {
        assertThat(who.send(lesson + "/diem-danh/con-lai")).hasStatus(303);
        assertThat(who.send(lesson + "/quan-chung", "so-nguoi", nonMembers)).hasStatus(303);
        assertThat(who.send(lesson + "/da-to-chuc", "version", "0")).hasStatus(303);
    }

    private void mark(Visitor who, String lesson, String person, String state) {
        var reason = state.equals("EXCUSED") ? "đi công tác" : "";
        assertThat(who.send(lesson + "/diem-danh", "nguoi", person, "ghi", state, "ly-do", reason))
                .hasStatus(303);
    }

    private String taught(Visitor who, String form, String audience, String... more) {
        var lesson = planned(who, form, audience, more);
        assertThat(who.send(lesson + "/trieu-tap")).hasStatus(303);
        return lesson;
    }

    private String planned(Visitor who, String form, String audience, String... more) {
        var page = who.page(campaign + "/lop/moi");
        var n = page.select("label:contains(" + audience + ") input[name=doi-tuong]")
                .val();
        var fields = new ArrayList<>(List.of("ten", "Buổi học " + form, "hinh-thuc", form, "doi-tuong", n));
        fields.addAll(List.of("ngay", today(), "tu", "00:00", "den", "00:01", "dia-diem", "Nhà văn hóa"));
        fields.addAll(List.of(more));
        return Visitor.target(who.send(campaign + "/lop", fields.toArray(String[]::new)));
    }

    private String person(String username) {
        return database.sql("select person_id from identity.published_account where username = :name")
                .param("name", username)
                .query((row, _) -> row.getString("person_id"))
                .single();
    }

    private long top() {
        return database.sql("select owner_id from study.campaign where id = :id")
                .param("id", id(campaign).value())
                .query(Long.class)
                .single();
    }

    private String today() {
        return DayField.write(LocalDate.now(clock));
    }

    private static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static CampaignId id(String address) {
        return CampaignId.of(number(address));
    }
}
