package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A document comes down from the city to a cell on telephones, and the office at its desk sees how far it has come. */
@Journey
@Tag("duties")
class ReceiptJourneyTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void aDocumentComesDownToTheCellAndTheOfficeSeesWhomToChase() {
        var office = new Office(chromium.visit(Screen.DESK).signIn("vanphong"), "66-CT/TU").bringsIn();
        var review = new Reviewing(office);
        review.seesWhatWasRead();
        review.confirmsByKeyboard();
        office.publishes();
        assertThat(district(office).locator(".st")).hasText("Chưa nhận");

        passesDown(chromium.visit(Screen.PHONE).signIn("canbo.hongbang"), office.title());
        passesDown(chromium.visit(Screen.PHONE).signIn("canbo.quantoan"), office.title());
        tells(chromium.visit(Screen.PHONE).signIn("bithu"), office);
        readsMyself(chromium.visit(Screen.PHONE).signIn("dangvien"), office.title());

        assertThat(district(office).locator(".st")).hasText("Đã nhận");
        drillsDown(office.visit());
    }

    /** The district in the list of whom to chase. */
    private static Locator district(Office office) {
        var visit = office.visit();
        visit.open("/van-ban/" + office.slug());
        visit.follow("Tiếp nhận và quán triệt");
        inspect(visit, "receipt-city");
        return visit.all(".chase tbody tr", "Quận ủy Hồng Bàng");
    }

    private static void passesDown(Visit visit, String title) {
        visit.open("/tiep-nhan");
        inspect(visit, "inbox");
        visit.press("Đã nhận văn bản", card(visit, title));
        visit.open("/tiep-nhan");
        var down = card(visit, title).getByText("Chuyển xuống").first();
        down.click();
        visit.open("/tiep-nhan?muc=tat-ca");
        assertThat(card(visit, title)).containsText("đơn vị trực thuộc");
        card(visit, title).locator("h2 a").click();
        assertThat(visit.all("#don-vi-nay")).containsText("Đã nhận lúc");
        assertThat(visit.all(".timeline-list")).containsText("Chuyển xuống");
        inspect(visit, "receipt-passed-down");
    }

    private static void tells(Visit visit, Office office) {
        var title = office.title();
        visit.open("/tiep-nhan");
        visit.press("Đã nhận văn bản", card(visit, title));
        visit.press("Tôi đã đọc với tư cách người đứng đầu", card(visit, title));
        inspect(visit, "inbox-cell");
        visit.follow("Ghi việc phổ biến đến đảng viên", card(visit, title));
        var form = visit.all("#pho-bien");
        visit.fill(form, "Số đảng viên đã nghe", "9");
        visit.fill(form, "Trên tổng số", "8");
        visit.mayFail("/van-ban/" + office.slug() + "/tiep-nhan/pho-bien");
        visit.press("Ghi nhận đã phổ biến", form);
        assertThat(visit.all(".error-summary")).containsText("không thể nhiều hơn tổng số 8");
        visit.fill(visit.all("#pho-bien"), "Trên tổng số", "12");
        inspect(visit, "receipt-telling");
        visit.press("Ghi nhận đã phổ biến", visit.all("#pho-bien"));
        assertThat(visit.all("#don-vi-nay")).containsText("Đã phổ biến đến 9/12 đảng viên");
        assertThat(visit.all(".timeline-list")).containsText("Gửi đến Đảng ủy phường Quán Toan");
        assertThat(visit.all("#cap-tren")).containsText("đơn vị đã nhận");
        inspect(visit, "receipt-cell");
    }

    private static void readsMyself(Visit visit, String title) {
        visit.open("/tiep-nhan?muc=tat-ca");
        visit.press("Tôi đã đọc văn bản này", card(visit, title));
        visit.open("/tiep-nhan?muc=tat-ca");
        card(visit, title).locator("h2 a").click();
        assertThat(visit.all("#don-vi-nay")).containsText("Đã phổ biến đến 9/12");
        inspect(visit, "receipt-member");
    }

    private static void drillsDown(Visit visit) {
        visit.follow("Quận ủy Hồng Bàng", visit.all(".chase"));
        assertThat(visit.all("#don-vi-nay")).containsText("Đã nhận lúc");
        inspect(visit, "receipt-district");
        visit.follow("Đảng ủy phường Quán Toan", visit.all(".chase"));
        var cell = visit.all(".chase tbody tr", "Đã phổ biến");
        assertThat(cell).hasCount(1);
        assertThat(cell).containsText("9/12");
        assertThat(visit.all("#ben-duoi")).containsText("1 người tự đọc");
        inspect(visit, "receipt-commune");
    }

    private static Locator card(Visit visit, String title) {
        return visit.all(".receipt-line", title).first();
    }

    /** Takes its picture, and finds nothing that would shut somebody out. */
    private static void inspect(Visit visit, String name) {
        Assertions.assertThat(new Inspector(visit).look(name)).isEmpty();
    }
}
