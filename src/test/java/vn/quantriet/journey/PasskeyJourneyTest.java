package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody adds a passkey and signs in with nothing else from then on. */
@Journey
@Tag("access")
class PasskeyJourneyTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void aPasskeyIsAddedUsedRenamedAndRemoved() {
        var visit = chromium.visit(Screen.DESK);
        var device = device(visit);
        visit.signIn("canbo.ngoquyen");
        visit.open("/tai-khoan/khoa-truy-cap");
        visit.sees("Chưa có khoá truy cập nào");
        visit.picture("passkeys-none");
        visit.all("#ten-khoa").fill("Điện thoại cơ quan");
        visit.press("Thêm khoá truy cập");
        visit.sees("Đã thêm khoá truy cập");
        visit.picture("passkeys");
        signOut(visit);
        visit.picture("sign-in-with-passkey");
        visit.press("Đăng nhập bằng khoá truy cập");
        visit.sees("Việc của tôi");
        visit.open("/tai-khoan/phien");
        visit.sees("bằng khoá truy cập");
        visit.open("/tai-khoan/khoa-truy-cap");
        visit.all("main input[name=ten]").fill("Khoá của tôi");
        visit.press("Đổi tên");
        visit.sees("Đã đổi tên");
        visit.press("Bỏ khoá Khoá của tôi");
        visit.sees("Đã bỏ khoá truy cập");
        signOut(visit);
        visit.mayFail("/login/webauthn");
        visit.press("Đăng nhập bằng khoá truy cập");
        assertThat(visit.page().getByText("Chưa đăng nhập được bằng khoá truy cập"))
                .isVisible();
        device.detach();
    }

    private static void signOut(Visit visit) {
        visit.page().locator("summary.avatar-button").click();
        visit.press("Đăng xuất");
        assertThat(visit.page().getByText("Đã đăng xuất")).isVisible();
    }

    /** A device with a reader of fingers that is always content. */
    private static CDPSession device(Visit visit) {
        var session = visit.page().context().newCDPSession(visit.page());
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", parameters);
        return session;
    }
}
