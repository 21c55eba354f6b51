package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An organiser prepares a merger, sees what would come of it, has it applied, and takes it back. */
@Journey
class ReorganisationJourneyTest {

    private static final String TABLE = """
            việc;mã;tên;loại;cấp;cấp trên;cấp trên hành chính;kế thừa
            thành lập;HP.%1$s;Đảng ủy phường Hồng An;Đảng ủy xã, phường, thị trấn;;HP.303
            hợp nhất;HP.303.11296, HP.303.11299;;;;;;HP.%1$s
            chuyển;HP.304.11329;;;;HP.303
            đổi tên;HP.305;Quận ủy Lê Chân mở rộng
            """;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @EnumSource
    void aMergerIsSeenBeforeItIsAppliedAndTakenBack(Screen screen) {
        var visit = prepared(chromium.visit(screen), screen == Screen.DESK ? "701" : "702");
        visit.press("Diễn tập");
        visit.sees("Kết quả diễn tập");
        visit.sees("Kết thúc: về Đảng ủy phường Hồng An");
        assertThat(visit.all(".tree-picture .mark-moves").first()).isVisible();
        assertThat(new Inspector(visit).look("rehearsal")).isEmpty();
        visit.press("Áp dụng từ ngày 01/07/2025");
        visit.sees("Kết quả áp dụng");
        visit.press("Hoàn tác toàn bộ");
        visit.sees("Soạn lại từ quyết định này");
        visit.open("/to-chuc/quyet-dinh/moi");
        assertThat(new Inspector(visit).look("decision-new")).isEmpty();
        visit.open("/to-chuc/quyet-dinh");
        assertThat(new Inspector(visit).look("decisions")).isEmpty();
        visit.open("/to-chuc/HP.303?ngay=2024-01-01");
        assertThat(new Inspector(visit).look("unit-as-of")).isEmpty();
    }

    @Test
    void itNeedsNoScripts() {
        var visit = prepared(chromium.visitWithoutScripts(Screen.DESK), "703");
        visit.follow("Thêm thay đổi");
        assertThat(visit.all("form .picker").first()).isVisible();
        visit.page().goBack();
        visit.press("Diễn tập");
        visit.sees("Kết quả diễn tập");
    }

    private static Visit prepared(Visit visit, String code) {
        visit.signIn("tochuc");
        visit.open("/to-chuc/quyet-dinh/moi");
        visit.fill("Số, ký hiệu", "12-QĐ/TU");
        visit.fill("Nơi ban hành", "Ban Thường vụ Thành ủy");
        visit.fill("Trích yếu", "Sắp xếp các đảng bộ phường của quận Hồng Bàng");
        visit.fill("Ngày có hiệu lực", "01/07/2025");
        visit.press("Soạn và ghi các thay đổi");
        visit.follow("Nhập từ bảng");
        visit.fill("Hoặc dán bảng", TABLE.formatted(code));
        visit.press("Ghi các thay đổi");
        visit.sees("Các thay đổi (4)");
        return visit;
    }
}
