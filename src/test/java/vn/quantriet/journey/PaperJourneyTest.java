package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.study.CampaignId;

/** A paper is written on a telephone, marked twice, and ends in a certificate that anybody checks by its code. */
@Journey
@Tag("paper")
class PaperJourneyTest {

    private static final String FIRST = "Tôi tâm đắc nhất việc lấy người dân làm trung tâm của mọi chủ trương. "
            + "Ở tổ dân phố nơi tôi sinh hoạt, việc chỉnh trang ngõ xóm chỉ thành khi bà con cùng bàn, cùng làm.";
    private static final String SECOND = "Tôi nhận vận động năm hộ trong ngõ phân loại rác và đọc bản tin mỗi tuần.";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    ApplicationContext application;

    @Test
    void aPaperIsWrittenMarkedTwiceAndCertified() {
        var prepared = new APaperToWrite(application);
        var campaign = prepared.asked();
        setsTheQuestions(campaign);
        var member = chromium.visit(Screen.PHONE).signIn("dangvien");
        writes(member, campaign);
        marks(chromium.visit(Screen.PHONE).signIn("bithu"), campaign);
        marksAgain(chromium.visit(Screen.DESK).signIn("canbo.quantoan"), campaign);
        prepared.everybodyWasThere(campaign);
        checks(certified(member, campaign));
        counts(campaign);
    }

    private void setsTheQuestions(CampaignId campaign) {
        var board = chromium.visit(Screen.DESK).signIn("tuyengiao");
        board.open("/hoc-tap/dot/" + campaign);
        board.follow("Câu hỏi thu hoạch");
        inspect(board, "paper-settings");
    }

    private void writes(Visit member, CampaignId campaign) {
        member.open("/hoc-tap");
        inspect(member, "paper-task");
        member.all("#dot-" + campaign + " .study-tasks a").first().click();
        member.all("#tra-loi-1").fill(FIRST);
        assertThat(member.all("#da-luu")).hasText("Đã lưu nháp.");
        inspect(member, "paper-writing");

        member.mayFail("/hoc-tap/dot/" + campaign + "/bai-thu-hoach/tu-luu");
        member.page().context().setOffline(true);
        member.all("#tra-loi-2").fill(SECOND);
        assertThat(member.all("#da-luu")).containsText("giữ trên máy này");
        member.page().context().setOffline(false);
        assertThat(member.all("#da-luu")).hasText("Đã lưu nháp.");
        var elsewhere = chromium.visit(Screen.DESK).signIn("dangvien");
        elsewhere.open("/hoc-tap/dot/" + campaign + "/bai-thu-hoach");
        assertThat(elsewhere.all("#tra-loi-2")).hasValue(SECOND);
        member.press("Nộp bài", member.all("main"));
        assertThat(member.all(".page-head .st")).containsText("đã nộp, chờ chấm");
        inspect(member, "paper-handed-in");
    }

    private static void marks(Visit secretary, CampaignId campaign) {
        secretary.open("/hoc-tap/dot/" + campaign + "/cham-bai");
        inspect(secretary, "paper-list");
        secretary.all("tbody a").first().click();
        assertThat(secretary.all("main")).containsText("năm hộ trong ngõ");
        secretary.all("main").getByText("Tốt").click();
        secretary.all("#nhan-xet").fill("Bài viết có liên hệ cụ thể, thiết thực.");
        inspect(secretary, "paper-sheet");
        secretary.press("Chấm", secretary.all("main"));
        assertThat(secretary.all("main")).containsText("Chấm bài: Tốt");
    }

    private static void marksAgain(Visit officer, CampaignId campaign) {
        officer.open("/hoc-tap/dot/" + campaign + "/cham-bai");
        officer.press("Rút mẫu chấm lần hai (10 %)", officer.all("main"));
        inspect(officer, "paper-sample");
        officer.all("tbody a").first().click();
        assertThat(officer.all("main")).not().containsText("liên hệ cụ thể, thiết thực");
        officer.all("main").getByText("Tốt").click();
        officer.press("Chấm", officer.all("main"));
        assertThat(officer.all("main")).containsText("Chấm lần hai: Tốt");
        assertThat(officer.all("main")).containsText("liên hệ cụ thể, thiết thực");
        inspect(officer, "paper-second");
    }

    private static String certified(Visit member, CampaignId campaign) {
        member.open("/hoc-tap");
        member.all("#dot-" + campaign + " .study-tasks li", "Giấy chứng nhận")
                .locator("a")
                .click();
        member.press("Lấy giấy chứng nhận", member.all("main"));
        inspect(member, "certificate");
        return member.all("#cua-toi ~ p b").first().innerText();
    }

    private void checks(String code) {
        var stranger = chromium.visit(Screen.PHONE);
        stranger.open("/chung-nhan");
        stranger.all("#ma").fill(code.toLowerCase(java.util.Locale.ROOT));
        stranger.press("Kiểm tra");
        assertThat(stranger.all("main")).containsText("có hiệu lực");
        inspect(stranger, "certificate-check");
    }

    private void counts(CampaignId campaign) {
        var board = chromium.visit(Screen.DESK).signIn("tuyengiao");
        board.open("/hoc-tap/dot/" + campaign);
        assertThat(board.all("#trac-nghiem-thu-hoach tfoot")).containsText("1");
        inspect(board, "paper-figures");
    }

    private static void inspect(Visit visit, String name) {
        Assertions.assertThat(new Inspector(visit).look(name)).isEmpty();
    }
}
