package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator finds an account, opens one and gives it a role with the unit picker. */
@Journey
@Tag("access")
class ManagingAccountsJourneyTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({"DESK, mot.nguoi", "PHONE, hai.nguoi"})
    void anAccountIsOpenedAndGivenARole(Screen screen, String username) {
        var visit = chromium.visit(screen).signIn("quantri");
        visit.open("/quan-tri/tai-khoan");
        visit.picture("accounts");
        visit.open("/quan-tri/tai-khoan/mo");
        visit.all("input[name=nguoi-tim]").fill("nguyen");
        visit.press("Tìm", visit.all("main fieldset").first());
        visit.all("input[name=nguoi]").first().check();
        visit.fill("Tên đăng nhập", username);
        pick(visit, "quan uy hong bang", "Quận ủy Hồng Bàng");
        visit.picture("open-account");
        visit.press("Mở tài khoản");
        visit.sees("Mật khẩu dùng một lần");
        visit.picture("given-password");
        visit.follow("Xem tài khoản");
        visit.page().getByLabel("Trao thêm vai trò").selectOption("LEADER");
        pick(visit, "ngo quyen", "Quận ủy Ngô Quyền");
        visit.press("Trao vai trò");
        visit.sees("Đã thay đổi");
        visit.picture("account");
    }

    private static void pick(Visit visit, String typed, String unit) {
        visit.all("input[name=don-vi-tim]").pressSequentially(typed);
        visit.all(".picker-found .picker-option", unit).first().click();
        assertThat(visit.all("input[name=don-vi-tim]")).hasValue(unit);
    }
}
