package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer asks somebody by name; a cell raises a difficulty that goes up to the city and comes back answered. */
@Journey
@Tag("duties")
class DiscussionJourneyTest {

    private static final String MEETING = "mở hội nghị học tập Nghị quyết";
    private static final String LACK = "Chi bộ chưa có máy chiếu và kinh phí mời báo cáo viên.";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({"DESK, 67-CT/TU", "PHONE, 68-CT/TU"})
    void somebodyIsMentionedAndADifficultyIsAnswered(Screen screen, String number) {
        var office = new Office(chromium.visit(screen).signIn("vanphong"), number).bringsIn();
        var review = new Reviewing(office);
        review.seesWhatWasRead();
        if (screen == Screen.DESK) review.confirmsByKeyboard();
        else review.confirmsByTouch();
        office.publishes();

        var above = chromium.visit(screen).signIn("vp.hongbang");
        mentions(new CarryingOut(chromium.visit(screen).signIn("canbo.hongbang"), office.title()));
        findsTheMention(above);
        var cell = chromium.visit(screen).signIn("bithu");
        raises(cell, office.slug());
        passesUp(above, office.title());
        answers(office.visit(), office.title());
        seesTheAnswer(cell, office.title());
    }

    private static void mentions(CarryingOut officer) {
        var visit = officer.visit();
        officer.seesMyWork();
        officer.opens(MEETING);
        visit.follow("Trao đổi");
        inspect(visit, "comments-empty");
        var field = visit.all("#noi-dung-moi");
        field.fill("Nhờ ");
        field.pressSequentially("@vp.h");
        visit.all(".mention-list button").first().click();
        assertThat(field).hasValue("Nhờ @vp.hongbang ");
        field.pressSequentially("duyệt giúp danh sách báo cáo viên trước thứ Sáu.");
        visit.press("Gửi ý kiến");
        assertThat(visit.all(".talk")).containsText("duyệt giúp danh sách");
        assertThat(visit.all(".talk-mentioned")).containsText("Nhắc: ");
        visit.mayFail(visit.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("#.*", ""));
        visit.fill("Ý kiến của bạn", "Nhờ @baohaiphong đăng bài.");
        visit.press("Gửi ý kiến");
        assertThat(visit.all(".error-summary")).containsText("«@baohaiphong» không xem được nhiệm vụ này");
        assertThat(visit.all("#noi-dung-moi")).hasValue("Nhờ @baohaiphong đăng bài.");
        inspect(visit, "comments");
    }

    private static void findsTheMention(Visit above) {
        above.open("/nhac-den");
        assertThat(above.all(".work").first()).containsText("duyệt giúp danh sách báo cáo viên");
        assertThat(above.all(".work").first()).containsText("Mới");
        inspect(above, "mentions");
        above.all(".work h2 a").first().click();
        assertThat(above.all(".talk:target")).containsText("duyệt giúp");
    }

    private static void raises(Visit cell, String slug) {
        cell.open("/van-ban/" + slug);
        cell.follow("Nêu khó khăn, kiến nghị");
        cell.fill("Nội dung", LACK);
        cell.page().getByLabel("Gửi đến").selectOption(new SelectOption().setLabel("Quận ủy Hồng Bàng"));
        inspect(cell, "difficulty-raise");
        cell.press("Gửi lên trên");
        assertThat(cell.all(".duty-next")).containsText("Đang chờ Quận ủy Hồng Bàng trả lời");
    }

    private static void passesUp(Visit above, String title) {
        above.open("/kien-nghi");
        inspect(above, "difficulties");
        open(above, title);
        above.all("#chuyen-len-tren summary").click();
        var form = above.all("#chuyen-len-tren");
        above.fill(form, "Ý kiến khi chuyển", "Ngoài khả năng của quận, đề nghị thành phố xem xét.");
        above.press("Chuyển lên trên", form);
        assertThat(above.all(".duty-next")).containsText("Đang chờ Thành ủy Hải Phòng trả lời");
    }

    private static void answers(Visit office, String title) {
        office.open("/kien-nghi?muc=cho-tra-loi");
        open(office, title);
        inspect(office, "difficulty-to-answer");
        var form = office.all("#da-tra-loi");
        office.fill(form, "Nội dung trả lời", "Thành phố cấp máy chiếu cho các chi bộ trong tháng tới.");
        office.press("Trả lời", form);
        assertThat(office.all("#tra-loi-cuoi")).containsText("cấp máy chiếu");
    }

    private static void seesTheAnswer(Visit cell, String title) {
        cell.open("/kien-nghi?muc=da-neu&trang-thai=da-tra-loi");
        open(cell, title);
        assertThat(cell.all("#tra-loi-cuoi")).containsText("Trả lời của Thành ủy Hải Phòng");
        assertThat(cell.all(".timeline-list li")).hasCount(3);
        inspect(cell, "difficulty-answered");
        var form = cell.all("#neu-lai");
        cell.fill(form, "Vì sao câu trả lời chưa đủ", "Chưa nói kinh phí mời báo cáo viên.");
        cell.press("Nêu lại", form);
        assertThat(cell.all(".page-head .st")).containsText("Nêu lại");
    }

    private static void open(Visit visit, String title) {
        visit.all(".work", LACK, title).first().locator("h2 a").click();
    }

    /** Takes its picture, and finds nothing that would shut somebody out. */
    private static void inspect(Visit visit, String name) {
        Assertions.assertThat(new Inspector(visit).look(name)).isEmpty();
    }
}
