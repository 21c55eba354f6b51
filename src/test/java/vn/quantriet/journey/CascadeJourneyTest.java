package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A duty goes down, one is declined and given all the same, one gets more time and is put off. */
@Journey
class CascadeJourneyTest {

    private static final String MEETING = "mở hội nghị học tập Nghị quyết";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({"DESK, 91-CT/TU", "PHONE, 92-CT/TU"})
    void aDutyIsGivenOnDeclinedPutOffAndGivenMoreTime(Screen screen, String number) {
        var office = new Office(chromium.visit(screen).signIn("vanphong"), number).bringsIn();
        var review = new Reviewing(office);
        review.seesWhatWasRead();
        if (screen == Screen.DESK) review.confirmsByKeyboard();
        else review.confirmsByTouch();
        office.publishes();
        var officer = new CarryingOut(chromium.visit(screen).signIn("canbo.hongbang"), office.title());

        givesOn(officer);
        var address = declines(officer);
        decides(office.visit(), officer.visit(), address);
    }

    private static void givesOn(CarryingOut officer) {
        var visit = officer.visit();
        officer.seesMyWork();
        officer.opens(MEETING);
        visit.follow("Giao xuống cấp dưới");
        visit.fill("Nội dung giao", "Mở hội nghị học tập ở xã, phường");
        visit.press("Xem sẽ giao cho bao nhiêu đơn vị");
        visit.picture("share");
        visit.all("button[value=giao]").click();
        var given = visit.all("#giao-xuong");
        assertThat(given).containsText("Mở hội nghị học tập ở xã, phường");
        assertThat(given).containsText("Mọi đơn vị trực thuộc");
        assertThat(given).containsText("0,00 %");
        visit.picture("shared");
    }

    /** Another one of the same words; answers with its address. */
    private static String declines(CarryingOut officer) {
        var visit = officer.visit();
        officer.seesMyWork();
        visit.all("article.work", MEETING, officer.document(), "Chưa tiếp nhận")
                .first()
                .locator("h2 a")
                .click();
        var form = opened(visit, "tu-choi");
        visit.fill(form, "Lý do từ chối", "Quận chưa có cấp ủy mới sau sắp xếp.");
        visit.press("Từ chối", form);
        assertThat(visit.all(".page-head .standing")).containsText("Từ chối");
        visit.picture("declined");
        var address = visit.page().url();
        return address.substring(address.indexOf("/nhiem-vu/")).replaceFirst("#.*", "");
    }

    private static void decides(Visit office, Visit officer, String address) {
        office.open("/viec-cua-toi?muc=cho-xac-nhan");
        assertThat(office.all("article.work", "Quận chưa có cấp ủy mới").first())
                .isVisible();
        office.picture("to-decide");
        office.open(address);
        office.picture("declined-to-decide");
        var insisting = opened(office, "giu-nguyen");
        office.fill(insisting, "Lý do giữ nguyên", "Cấp ủy lâm thời thực hiện.");
        office.press("Giữ nguyên giao", insisting);
        assertThat(office.all(".page-head .standing")).containsText("Chưa tiếp nhận");

        officer.open(address);
        var asking = opened(officer, "xin-gia-han");
        var later = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusYears(1).format(DAY);
        officer.fill(asking, "Lý do xin gia hạn", "Chờ hướng dẫn của thành phố.");
        officer.fill(asking, "Xin đến hết ngày", later);
        officer.press("Gửi đề nghị", asking);
        assertThat(officer.all(".duty-next .notice")).containsText(later);

        office.open(address);
        var granting = opened(office, "gia-han");
        office.fill(granting, "Lý do gia hạn", "Đồng ý.");
        office.fill(granting, "Gia hạn đến hết ngày", later);
        office.press("Gia hạn", granting);
        assertThat(office.all("dl.facts")).containsText("hạn giao ban đầu");
        office.picture("extended");
        var holding = opened(office, "tam-hoan");
        office.fill(holding, "Lý do tạm hoãn", "Chờ văn bản của Trung ương.");
        office.press("Tạm hoãn", holding);
        assertThat(office.all(".page-head .standing")).containsText("Tạm hoãn");
        office.picture("suspended");
    }

    private static Locator opened(Visit visit, String form) {
        var card = visit.all("#" + form);
        if (card.getAttribute("open") == null) card.locator("summary").click();
        return card;
    }
}
