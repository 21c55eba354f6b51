package vn.quantriet.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.job.Progress;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** What the administrator sees of checks that found something, on a desk and on a phone. */
@DatabaseTest(value = "integrity-browser", sample = "small", jobs = true)
@TestPropertySource(properties = "quantriet.sample-password=mat-khau-thu")
@Import(Town.class)
@Tag("board")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecksInABrowserTest {

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    CheckRounds rounds;

    @Autowired
    CheckStore checks;

    @Value("${local.server.port}")
    int port;

    @Value("${spring.datasource.url}")
    String address;

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));

    @BeforeAll
    void muchIsBroken() throws SQLException {
        var town = towns.build(3, 20);
        var duty = new Town.Duty("Học tập", LocalDate.of(2030, 1, 1), Set.of(UnitKind.PARTY_CELL));
        var document = town.document("20-CT", List.of(duty));
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        asOwner("select obligation.settle_tally()");
        asOwner("update obligation.tally set assignments = assignments + 3");
        asOwner("update organization.unit set name = name || ' (cũ)' where code like '" + town.code + "-NORTH-1%'");
        asOwner("delete from identity.role_holding where account_id = (select max(id) from identity.account)");
        asOwner("update integrity.integrity_check set sql = 'select khong_co' where name = 'joined-elsewhere'");
        rounds.run(checks.names(), checks.itself("Hệ thống").orElseThrow(), Progress.UNSEEN);
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void thePageFitsAndIsAccessible(int width) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            var page = context.newPage();
            signIn(page);
            page.navigate(url(Checks.PATH));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/pictures/checks-" + width + ".png"))
                    .setFullPage(true));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(page.locator("main .check"))
                    .satisfies(found -> assertThat(found.count()).isEqualTo(4));
            assertThat(new AxeBuilder(page)
                            .analyze().getViolations().stream()
                                    .filter(it -> List.of("serious", "critical").contains(it.getImpact()))
                                    .map(it -> it.getId() + ": "
                                            + it.getNodes().getFirst().getHtml()))
                    .isEmpty();
            if (width < 500) page.click(".avatar-button");
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/pictures/checks-menu-" + width + ".png")));
            assertThat(page.locator(width < 500 ? ".menu-list .nav-count" : ".side .nav-count")
                            .textContent())
                    .isEqualTo("3");
        }
    }

    @Test
    void oneCheckIsRunWithoutScripts() {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false))) {
            var page = context.newPage();
            signIn(page);
            page.navigate(url(Checks.PATH));
            assertThat(page.textContent("#unit-of-today")).contains("(Hệ thống)");
            page.click("#unit-of-today form[action$=unit-of-today] button");
            assertThat(page.url()).contains("/cong-viec/");
            page.waitForSelector("#ket-qua .btn-primary");
            page.click("#ket-qua .btn-primary");
            assertThat(page.url()).endsWith(Checks.PATH + "#unit-of-today");
            assertThat(page.textContent("#unit-of-today")).doesNotContain("(Hệ thống)");
        }
    }

    private void asOwner(String statement) throws SQLException {
        try (var owner = DriverManager.getConnection(address, "quantriet", "");
                var it = owner.createStatement()) {
            it.execute(statement);
        }
    }

    private void signIn(Page page) {
        page.navigate(url("/dang-nhap"));
        page.fill("#ten", "quantri");
        page.fill("#mat-khau", "mat-khau-thu");
        page.click("button[type=submit]");
        assertThat(page.url()).contains("/viec-cua-toi");
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
