package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The organisation board adds an audience, sees whom it would have, keeps it, and stops using it. */
@Journey
@Tag("person")
class AudienceJourneyTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({
        "DESK, true, Chủ nhiệm kiểm tra các quận",
        "PHONE, true, Chủ nhiệm kiểm tra các huyện",
        "DESK, false, Chủ nhiệm kiểm tra cấp thành"
    })
    void anAudienceIsAddedPreviewedAndWithdrawn(Screen screen, boolean scripts, String name) {
        var visit = (scripts ? chromium.visit(screen) : chromium.visitWithoutScripts(screen)).signIn("tochuc");
        visit.open("/con-nguoi/doi-tuong");
        if (scripts) assertThat(new Inspector(visit).look("audiences")).isEmpty();
        visit.follow("Thêm đối tượng");
        visit.fill("Tên đối tượng", name);
        visit.fill("Chức danh có các chữ", "Chủ nhiệm");
        visit.fill("Tên đơn vị có các chữ", name.substring(name.lastIndexOf(' ') + 1) + " ủy");
        visit.press("Xem trước số người");
        visit.sees("người sẽ thuộc đối tượng này");
        assertThat(visit.all("[role=status]", "người sẽ")).not().containsText("0 người");
        visit.press("Lưu đối tượng");
        visit.sees("Đã lưu.");
        assertThat(visit.all("#chuc-danh-0")).hasValue("Chủ nhiệm");
        if (scripts) assertThat(new Inspector(visit).look("audience")).isEmpty();
        visit.all("#ngung summary").click();
        visit.fill("Ngừng dùng từ ngày", "01/01/2030");
        visit.all("#ngay").press("Enter");
        visit.sees("ngừng dùng từ 01/01/2030");
        if (scripts) assertThat(new Inspector(visit).look("audience-withdrawn")).isEmpty();
        visit.open("/con-nguoi/doi-tuong");
        assertThat(visit.all("tbody tr", name)).containsText("ngừng dùng từ 01/01/2030");
    }
}
