package vn.quantriet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.testing.DatabaseTest;

/** Single sign-on with a real Keycloak; {@code ./test keycloak} fetches it. */
@DatabaseTest(value = "keycloak", sample = "small")
@TestPropertySource(properties = "quantriet.sample-password=" + Journey.PASSWORD)
@EnabledIfSystemProperty(
        named = "keycloak.home",
        matches = ".+",
        disabledReason = "needs a Keycloak: ./test keycloak fetches it")
@Tag("keycloak")
class KeycloakTest {

    private static @Nullable Keycloak keycloak;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        var started = Keycloak.start(Path.of(System.getProperty("keycloak.home")), "danvan", "nguoi.la");
        keycloak = started;
        properties.add("quantriet.single-sign-on.issuer", started::issuer);
        properties.add("quantriet.single-sign-on.client-id", () -> "quantriet");
        properties.add("quantriet.single-sign-on.client-secret", () -> Keycloak.SECRET);
        properties.add("quantriet.single-sign-on.label", () -> "Đăng nhập bằng tài khoản thành phố");
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) keycloak.close();
    }

    @Test
    void whoKeycloakKnowsByTheSameNameIsIn() {
        var visit = come("danvan");

        visit.sees("Việc của tôi");
        visit.open("/tai-khoan/phien");
        visit.sees("bằng đăng nhập một lần");
    }

    @Test
    void whoHasNoAccountHereIsToldSo() {
        var visit = come("nguoi.la");

        visit.sees("chưa được nối với tài khoản nào");
        assertThat(visit.page().url()).contains("/dang-nhap");
    }

    private Visit come(String username) {
        var visit = chromium.visit(Screen.DESK);
        visit.open("/dang-nhap");
        visit.follow("Đăng nhập bằng tài khoản thành phố");
        var page = visit.page();
        page.locator("#username").fill(username);
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.contains("/viec-cua-toi") || address.contains("/dang-nhap"));
        return visit;
    }
}
