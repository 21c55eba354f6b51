package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.job.JobsByHand;

/** A campaign is planned at a desk, a cell's secretary teaches and marks it on a telephone, a member sees it done. */
@Journey
@Tag("study")
class StudyJourneyTest {

    private static final String NAME = "Đợt học tập Nghị quyết về chuyển đổi số";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    ApplicationContext application;

    @Test
    void aCampaignIsPlannedTaughtAndCounted() {
        var office = new Office(chromium.visit(Screen.DESK).signIn("vanphong"), "88-CT/TU").bringsIn();
        var review = new Reviewing(office);
        review.seesWhatWasRead();
        review.confirmsByKeyboard();
        office.publishes();

        var board = chromium.visit(Screen.DESK).signIn("tuyengiao");
        plans(board, office.slug());
        teaches(chromium.visit(Screen.PHONE).signIn("bithu"));
        sees(chromium.visit(Screen.PHONE).signIn("dangvien"));
        drillsDown(board);
    }

    private void plans(Visit visit, String slug) {
        visit.open("/van-ban/" + slug);
        visit.follow("Tổ chức đợt học tập");
        assertThat(visit.all(".notice")).containsText("Đọc từ các nhiệm vụ học tập");
        inspect(visit, "study-proposed");
        visit.fill(visit.all("main"), "Tên đợt học tập", NAME);
        visit.press("Lưu đợt học tập", visit.all("main"));
        assertThat(visit.all("h1")).hasText(NAME);
        visit.press("Bắt đầu đợt học tập", visit.all("main"));
        visit.page().waitForURL("**/cong-viec/*");
        new JobsByHand(application).doAll();
        assertThat(visit.all("#ket-qua")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        visit.follow("Xem kết quả");
        assertThat(visit.all(".tiles")).containsText("Phải học");
        inspect(visit, "study-board");
    }

    private static void teaches(Visit visit) {
        visit.open("/hoc-tap/don-vi");
        inspect(visit, "study-unit");
        visit.follow("Mở lớp, hội nghị");
        var form = visit.all("form.card");
        visit.fill(form, "Tên lớp, hội nghị", "Lớp quán triệt Nghị quyết tại chi bộ");
        form.getByText("Cán bộ, đảng viên ở cơ sở").first().click();
        var day = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
        visit.all("#ngay").fill(day);
        visit.all("#tu").fill("00:00");
        visit.all("#den").fill("00:10");
        visit.fill(form, "Địa điểm", "Nhà văn hóa tổ dân phố số 1");
        inspect(visit, "study-class-form");
        visit.press("Lưu lớp", form);
        visit.press("Triệu tập theo đối tượng", visit.all("main"));
        inspect(visit, "study-class");
        var second = visit.all(".study-person").nth(1);
        second.locator("summary").click();
        visit.fill(second, "Lý do vắng", "đi công tác");
        inspect(visit, "study-class-reason");
        visit.press("Ghi vắng có lý do", second);
        visit.all(".study-person").first().getByText("Có mặt").click();
        assertThat(visit.all(".study-person .mark-PRESENT")).hasCount(1);
        visit.all("#danh-sach .group-head button").click();
        inspect(visit, "study-class-marked");
        visit.press("Đã tổ chức", visit.all("main"));
        assertThat(visit.all(".page-head .st")).containsText("Đã tổ chức");
        visit.open("/hoc-tap/lop");
        inspect(visit, "study-classes");
    }

    private static void sees(Visit visit) {
        visit.open("/hoc-tap");
        assertThat(visit.all(".study-mine").first()).containsText(NAME);
        inspect(visit, "study-member");
    }

    private static void drillsDown(Visit visit) {
        visit.open("/hoc-tap/dot");
        visit.follow(NAME);
        visit.follow("Quận ủy Hồng Bàng", visit.all("#don-vi"));
        visit.follow("Đảng ủy phường Quán Toan", visit.all("#don-vi"));
        inspect(visit, "study-commune");
        visit.open(visit.all("#don-vi td a").first().getAttribute("href"));
        assertThat(visit.all("main")).containsText("chỉ hiện tên với đơn vị");
        inspect(visit, "study-facts");
    }

    private static void inspect(Visit visit, String name) {
        Assertions.assertThat(new Inspector(visit).look(name)).isEmpty();
    }
}
