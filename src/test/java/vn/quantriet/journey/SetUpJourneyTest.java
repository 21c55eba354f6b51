package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.quantriet.testing.DatabaseTest;

/** The first start without a sample: the code from the log, the first administrator, and what they find. */
@DatabaseTest("set-up-journey")
@ExtendWith(OutputCaptureExtension.class)
@Tag("browser")
@Tag("access")
class SetUpJourneyTest {

    private static final String PASSWORD = "Cửa biển đón gió đông";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void whoeverReadsTheLogBecomesTheFirstAdministrator(CapturedOutput output) {
        var code = output.toString().replaceAll("(?s).*mã thiết lập: (\\S+).*", "$1");
        var phone = chromium.visit(Screen.PHONE);
        phone.open("/thiet-lap");
        assertThat(new Inspector(phone).look("set-up")).isEmpty();
        var visit = chromium.visit(Screen.DESK);
        visit.open("/dang-nhap");
        visit.page().getByText("Thiết lập lần đầu").click();
        assertThat(visit.all("h1")).isInViewport();
        assertThat(new Inspector(visit).look("set-up")).isEmpty();
        filled(visit, "sai-ma");
        visit.mayFail("/thiet-lap");
        visit.press("Tạo quản trị đầu tiên");
        visit.sees("Mã thiết lập không đúng");
        assertThat(visit.page().getByLabel("Tên đơn vị")).hasValue("Thành ủy Mới");
        assertThat(new Inspector(visit).look("set-up-refused")).isEmpty();
        filled(visit, code);
        visit.press("Tạo quản trị đầu tiên");
        visit.sees("Đã thiết lập xong");
        visit.picture("set-up-done");
        visit.fill("Tên đăng nhập", "quantri");
        visit.fill("Mật khẩu", PASSWORD);
        visit.press("Đăng nhập");
        begun(visit);
        phone.openRefused("/thiet-lap", 404);
    }

    private static void filled(Visit visit, String code) {
        visit.fill("Mã thiết lập trong nhật ký máy chủ", code);
        visit.fill("Tên đơn vị", "Thành ủy Mới");
        visit.fill("Ký hiệu", "tm");
        visit.fill("Hoạt động từ ngày", "1/1/2015");
        visit.fill("Họ tên", "Trần Thị Khởi Đầu");
        visit.fill("Tên đăng nhập", "quantri");
        visit.fill("Mật khẩu", PASSWORD);
        visit.fill("Nhập lại mật khẩu", PASSWORD);
    }

    /** Pages of an installation with nothing in it yet say what to do next. */
    private static void begun(Visit visit) {
        visit.sees("Việc của tôi");
        for (var page : new String[] {"/to-chuc", "/con-nguoi", "/quan-tri/tai-khoan", "/to-chuc/quyet-dinh"}) {
            visit.open(page);
            assertThat(new Inspector(visit).look("new" + page.replace('/', '-')))
                    .isEmpty();
        }
        visit.open("/to-chuc/TM?ngay=2016-01-01");
        assertThat(visit.all("h1")).hasText("Thành ủy Mới");
        assertThat(visit.all(".as-of-note")).containsText("01/01/2016");
    }
}
