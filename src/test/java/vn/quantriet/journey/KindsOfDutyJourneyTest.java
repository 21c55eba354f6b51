package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two deadlines by level, a programme due after one's own study that goes through stages, a report that comes round:
 * proposed, put right in the review, published, carried out.
 */
@Journey
class KindsOfDutyJourneyTest {

    private static final String STUDY = "mở hội nghị học tập Nghị quyết";
    private static final String PROGRAMME = "ban hành chương trình hành động";
    private static final String REPORT = "báo cáo kết quả thực hiện Chỉ thị";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({"DESK, 74-CT/TU", "PHONE, 75-CT/TU"})
    void eachIsWhatItIs(Screen screen, String number) {
        var office = new Office(chromium.visit(screen).signIn("vanphong"), number).bringsIn();
        proposed(office);
        givesStages(office);
        office.publishes();
        office.visit().open("/van-ban/" + office.slug() + "/giao-lai");
        office.visit().sees("không có gì thay đổi");
        office.visit().picture("readdress-nothing");

        var officer = new CarryingOut(chromium.visit(screen).signIn("canbo.hongbang"), office.title());
        waits(officer);
        studies(officer, office);
        passesAStage(officer);
    }

    private static void proposed(Office office) {
        assertThat(office.card(STUDY)).containsText("Học tập, quán triệt");
        var programme = office.card(PROGRAMME);
        assertThat(programme).containsText("Chương trình, kế hoạch");
        assertThat(programme).containsText("15 ngày kể từ ngày đơn vị học tập, quán triệt xong");
        var report = office.card(REPORT);
        assertThat(report).containsText("Báo cáo");
        assertThat(report).containsText("ngày 24 của tháng cuối kỳ");
    }

    private static void givesStages(Office office) {
        var visit = office.visit();
        visit.follow("Sửa", office.card(PROGRAMME));
        visit.fill("Các chặng", "Lấy ý kiến dự thảo | " + inDays(20) + "\nBan Thường vụ thông qua");
        visit.picture("duty-with-stages");
        visit.press("Lưu");
        assertThat(office.card(PROGRAMME).locator(".stages-short li")).hasCount(2);
    }

    private static void waits(CarryingOut officer) {
        officer.seesMyWork();
        officer.visit().picture("work-of-all-kinds");
        officer.opens(PROGRAMME);
        assertThat(officer.visit().all("dl.facts")).containsText("sau khi hoàn thành học tập");
        assertThat(officer.visit().all(".page-head")).containsText("Không thời hạn");
    }

    /** Both of the district's study duties, with figures; then the programme has its day. */
    private static void studies(CarryingOut officer, Office office) {
        var visit = officer.visit();
        for (var left = 2; left > 0; left--) {
            officer.seesMyWork();
            officer.opens(STUDY);
            var address = visit.page().url();
            var form = visit.all("#nop");
            visit.fill(form, "Đã làm", "214");
            visit.fill(form, "Trên tổng số", "220");
            visit.picture("measure");
            officer.submits("Đã mở hội nghị học tập.", "21-BC/QU");
            assertThat(visit.all("dl.facts")).containsText("214/220 đảng viên đã học");
            office.visit().open(address.substring(address.indexOf("/nhiem-vu/")).replaceFirst("#.*", ""));
            office.visit().press("Xác nhận hoàn thành", office.visit().all("#xac-nhan"));
            assertThat(office.visit().all(".page-head .standing")).containsText("Đã xác nhận");
            if (officer.visit().page().isClosed()) break;
            officer.seesMyWork();
            if (officer.visit().all("article.work", STUDY, officer.document()).count() == 0) break;
        }
    }

    private static void passesAStage(CarryingOut officer) {
        var visit = officer.visit();
        officer.seesMyWork();
        officer.opens(PROGRAMME);
        assertThat(visit.all(".page-head")).containsText("Còn 1");
        visit.all("#cac-chang form button").first().click();
        assertThat(visit.all("#cac-chang")).containsText("Xong ngày");
        assertThat(visit.all("dl.facts")).containsText("1/2");
        assertThat(visit.all(".timeline-list")).containsText("Lấy ý kiến dự thảo");
        visit.picture("stage-passed");
    }

    private static String inDays(int days) {
        return DAY.format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(days));
    }
}
