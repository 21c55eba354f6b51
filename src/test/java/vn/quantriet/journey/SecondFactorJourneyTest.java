package vn.quantriet.journey;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quantriet.access.Authenticator;

/** Somebody takes up a second factor and shows it at the next sign-in. */
@Journey
@Tag("access")
class SecondFactorJourneyTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({"DESK, canbo.tttt", "PHONE, canbo.noivu"})
    void theTelephoneIsAskedForFromThenOn(Screen screen, String username) {
        var visit = chromium.visit(screen).signIn(username);
        visit.open("/tai-khoan/phien");
        visit.picture("sessions");
        visit.open("/tai-khoan/mat-khau");
        visit.picture("password");
        visit.open("/tai-khoan/hai-lop");
        visit.picture("second-factor-off");
        visit.press("Bật xác thực hai lớp");
        visit.picture("second-factor-enrolment");
        var telephone = new Authenticator(visit.all("code.secret").innerText());
        visit.fill("Nhập mã sáu số mà ứng dụng đang hiện", telephone.code(0));
        visit.press("Xác nhận");
        visit.sees("Mã dự phòng");
        visit.picture("recovery-codes");
        var next = chromium.visit(screen);
        next.open("/dang-nhap");
        next.fill("Tên đăng nhập", username);
        next.fill("Mật khẩu", Journey.PASSWORD);
        next.press("Đăng nhập");
        next.sees("Mã xác thực");
        next.picture("second-factor-asked");
        next.fill("Mã xác thực", telephone.code(1));
        next.press("Xác nhận");
        next.sees("Việc của tôi");
    }
}
