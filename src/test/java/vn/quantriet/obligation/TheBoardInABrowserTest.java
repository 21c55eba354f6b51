package vn.quantriet.obligation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
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
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shell.Show;
import vn.quantriet.testing.DatabaseTest;

/** The board of a city of 118 communes and a document of 40 duties: on a desk, on a phone, on a wall, on paper. */
@DatabaseTest("board-browser")
@Import(Town.class)
@Tag("board")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheBoardInABrowserTest {

    private static final Path PICTURES = Path.of("target/pictures");

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));

    private final List<String> problems = new ArrayList<>();
    private Town.Built town;
    private String paper;

    @BeforeAll
    void aWideCity() {
        town = towns.wide(118);
        town.account("", Role.OFFICE);
        var today = LocalDate.now(clock);
        var duties = new ArrayList<Town.Duty>();
        for (var n = 0; n < 40; n++) {
            var kind = n % 4 == 0 ? UnitKind.PARTY_CELL : UnitKind.COMMUNE_COMMITTEE;
            var due = n % 7 == 3 ? null : today.plusDays(n % 3 == 0 ? -n - 1 : 2L * n - 20);
            duties.add(new Town.Duty("Tổ chức học tập, quán triệt chuyên đề số " + (n + 1), due, Set.of(kind)));
        }
        var document = town.document("70-CT", duties);
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        towns.spread(document);
        database.sql("""
                update obligation.assignment
                set assigned_at = assigned_at - interval '100 days', since = since - interval '100 days',
                    standing = case when unit_id % 5 < 3 and standing = 'IN_PROGRESS' then 'CONFIRMED'
                                    else standing end,
                    submitted_on = case when submitted_on is not null then least(submitted_on, current_date)
                                        when unit_id % 5 < 3 and standing = 'IN_PROGRESS'
                                        then least(current_date, due_on - 2) end
                where document_id = :id
                """).param("id", document.id().value()).update();
        paper = town.slug("70-CT");
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390, 1920})
    void everyPageOfTheBoardFitsIsAccessibleAndKeepsToItsPolicy(int width) {
        problems.clear();
        try (var context = context(width, true)) {
            var page = signedIn(context);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) problems.add(page.url() + " " + message.text());
            });
            var here = "?van-ban=" + paper;
            look(page, "matrix", "/dieu-hanh" + here, width);
            look(page, "narrowed", "/dieu-hanh" + here + "&cap=chi-bo&trang-thai=qua-han&tu-ngay=01/01/2020", width);
            look(page, "all", "/dieu-hanh?tat-ca=1", width);
            look(page, "explain", "/dieu-hanh/giai-thich" + here + "&so=dung-han", width);
            look(page, "trend", "/dieu-hanh/xu-huong" + here + "&so-ngay=90", width);
            look(page, "views", "/dieu-hanh/khung-nhin", width);
            look(page, "projector", "/dieu-hanh/man-chieu" + here, width);
            assertThat(problems).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void fromTheCityToTheWorkOfACellInThreeClicksWithoutScript(int width) {
        try (var context = context(width, false)) {
            var page = signedIn(context);
            page.navigate(url("/dieu-hanh?thu-tu=ten&van-ban=" + paper));
            page.locator(".board-table >> nth=0")
                    .locator("tbody tr >> nth=4 >> th a")
                    .click();
            assertThat(page.locator("h1")).containsText("Đảng ủy");
            page.locator(".board-table tbody th a:has-text('Chi bộ')").first().click();
            assertThat(page.locator("h1")).containsText("Chi bộ");
            var count = page.locator(".headline > span a.num").last();
            var said = count.textContent();
            count.click();
            assertThat(page.locator("#tong-so")).hasText(said);
            assertThat(page.locator("tbody tr").count()).isEqualTo(Integer.parseInt(said));
        }
    }

    @Test
    void theMatrixKeepsItsHeadAndItsUnitsInSightHoweverFarOneScrolls() {
        try (var context = context(1440, true)) {
            var page = signedIn(context);
            page.navigate(url("/dieu-hanh?van-ban=" + paper));
            assertThat(page.locator(".board-table >> nth=0").locator("tbody tr").count())
                    .isEqualTo(118);
            assertThat(page.locator("th.heat-head").count()).isEqualTo(40);
            page.evaluate("document.querySelector('.table-scroll').scrollTo(5000, 3000)");
            var region = page.locator(".table-scroll >> nth=0").boundingBox();
            var head = page.locator("thead th >> nth=0").boundingBox();
            assertThat(head.x - region.x).isBetween(-2.0, 3.0);
            assertThat(head.y - region.y).isBetween(-2.0, 3.0);
            var unit = page.locator("tbody tr >> nth=100 >> th").boundingBox();
            assertThat(unit.x - region.x).isBetween(-2.0, 3.0);
            page.locator(".table-scroll >> nth=0").scrollIntoViewIfNeeded();
            shot(page, "matrix-scrolled-1440");
            assertThat(page.content().length()).as("bytes of the page").isLessThan(1_500_000);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void aViewIsKeptOpensFirstAndTheDayIsAskedForWithoutScript(int width) {
        try (var context = context(width, false)) {
            var page = signedIn(context);
            page.navigate(url("/dieu-hanh?cap=chi-bo&van-ban=" + paper));
            page.click(".keep-view summary");
            page.fill("#ten", "Chi bộ, 70-CT, " + width);
            page.check(".keep-view input[name=mac-dinh]");
            page.click(".keep-view button");
            assertThat(page.locator(".views .tabs a.on")).containsText("Chi bộ, 70-CT, " + width);
            page.navigate(url("/dieu-hanh"));
            assertThat(page.url()).contains("cap=chi-bo");
            shot(page, "kept-" + width);

            var yesterday = Show.day(LocalDate.now(clock).minusDays(1));
            page.fill("#ngay", yesterday);
            page.click(".board-filters button.btn:visible >> text=Xem");
            assertThat(page.locator(".notice.past")).containsText(yesterday);
            assertThat(page.url()).contains("cap=chi-bo");
            page.click(".tile-box .why >> nth=0");
            assertThat(page.locator(".facts")).containsText("Khớp");

            page.navigate(url("/dieu-hanh/khung-nhin"));
            shot(page, "views-kept-" + width);
            page.locator("li:has-text('Chi bộ, 70-CT, " + width + "') form[action$=xoa] button")
                    .click();
            page.navigate(url("/dieu-hanh"));
            assertThat(page.url()).doesNotContain("cap=chi-bo");
        }
    }

    @Test
    void theTrendIsDrawnWhereItIsAskedFor() {
        try (var context = context(1440, true)) {
            var page = signedIn(context);
            page.navigate(url("/dieu-hanh?van-ban=" + paper));
            page.click(".trend-here summary");
            assertThat(page.locator(".trend-place svg polyline")).hasCount(3);
            shot(page, "trend-here-1440");
        }
    }

    @Test
    void theFileHasTheNumbersOfThePageAsNumbers() throws IOException {
        try (var context = context(1440, true)) {
            var page = signedIn(context);
            page.navigate(url("/dieu-hanh?van-ban=" + paper));
            var shown = page.locator(".headline a.num").allTextContents().stream()
                    .map(it -> Long.parseLong(it.replace(".", "")))
                    .toList();
            var file = page.waitForDownload(() -> page.click("a[href^='/dieu-hanh.xlsx']"))
                    .path();
            assertThat(part(file, "workbook").select("sheet").eachAttr("name"))
                    .containsExactly("Thông tin", "Theo đơn vị", "Theo nhiệm vụ", "Đơn vị × nhiệm vụ");
            assertThat(part(file, "worksheets/sheet1").text()).contains("/dieu-hanh?van-ban=" + paper);
            var units = part(file, "worksheets/sheet2").select("row");
            assertThat(units).hasSize(1 + 118 + 1);
            var numbers = units.get(119).select("c > v").eachText();
            assertThat(List.of(numbers.get(0), numbers.get(1), numbers.get(3)))
                    .extracting(Long::parseLong)
                    .isEqualTo(shown);
        }
    }

    private static Document part(Path file, String name) throws IOException {
        try (var workbook = new ZipFile(file.toFile());
                var in = workbook.getInputStream(new ZipEntry("xl/" + name + ".xml"))) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        }
    }

    @Test
    void theWallGoesThroughAllUnitsAndAPrintedBoardRepeatsItsHead() {
        try (var context = context(1920, true)) {
            var page = signedIn(context);
            page.navigate(url("/dieu-hanh/man-chieu?van-ban=" + paper));
            assertThat(page.locator("nav").count()).as("navigation").isZero();
            assertThat(page.evaluate("document.documentElement.scrollHeight <= 1080"))
                    .isEqualTo(true);
            assertThat(page.locator("thead")).containsText("Đơn vị 1–10 trên 118");
            page.evaluate("htmx.trigger('#man-chieu', 'htmx:abort'), htmx.ajax('GET',"
                    + " document.getElementById('man-chieu').getAttribute('hx-get'),"
                    + " {target: '#man-chieu', select: '#man-chieu', swap: 'outerHTML'})");
            assertThat(page.locator("thead")).containsText("Đơn vị 11–20 trên 118");
            page.navigate(url("/dieu-hanh?cap=chi-bo&van-ban=" + paper));
            page.pdf(new Page.PdfOptions()
                    .setPath(PICTURES.resolve("board-print.pdf"))
                    .setPreferCSSPageSize(true));
        }
    }

    private BrowserContext context(int width, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == 1920 ? 1080 : 900)
                .setJavaScriptEnabled(script));
    }

    private void look(Page page, String name, String path, int width) {
        page.navigate(url(path));
        shot(page, "board-" + name + "-" + width);
        if (!page.evaluate("document.documentElement.scrollWidth").equals(width))
            problems.add(path + " is wider than " + width);
        if (width == 1920 && !name.equals("projector")) return; // the same page as at 1440, and its check takes long
        new AxeBuilder(page) // the rows further down are built like those above, and there are thousands of cells
                .exclude(".board-table tbody tr:nth-child(n+12)").analyze().getViolations().stream()
                        .filter(it -> List.of("serious", "critical").contains(it.getImpact()))
                        .map(it -> path + " " + it.getId() + ": "
                                + it.getNodes().getFirst().getHtml())
                        .forEach(problems::add);
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(false));
    }

    private Page signedIn(BrowserContext context) {
        var page = context.newPage();
        page.navigate(url("/dang-nhap"));
        page.fill("#ten", (town.code + "..office").toLowerCase(java.util.Locale.ROOT));
        page.fill("#mat-khau", "mat-khau-thu");
        page.click("button[type=submit]");
        page.waitForURL("**/viec-cua-toi**");
        return page;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
