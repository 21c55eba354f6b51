package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.DraftDuties;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.DutyEdit;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.identity.Positions;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.parser.SuggestedDeadline;
import vn.quantriet.sample.SampleDirective;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;

/** What a person sees of published duties, on a desk and on a phone, with a whole city below. */
@DatabaseTest(value = "duties-browser", sample = "small")
@TestPropertySource(properties = "quantriet.sample-password=mat-khau-thu")
@Import(Town.class)
@Tag("board")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutiesInABrowserTest {

    private static final Path PICTURES = Path.of("target/pictures");

    @Autowired
    Documents documents;

    @Autowired
    DraftDuties drafts;

    @Autowired
    DocumentShelf shelf;

    @Autowired
    Publications publications;

    @Autowired
    Positions positions;

    @Autowired
    Town towns;

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
    private String published = "";
    private String inReview = "";

    @BeforeAll
    void oneDocumentInForceAndOneInReview() {
        var office = actor("vanphong");
        var document = reviewed("58-CT/TU", office);
        publications.publish(document.id(), document.version(), false, office);
        towns.spread(document);
        database.sql("""
                update obligation.assignment
                set standing = 'ASSIGNED', since = assigned_at, submitted_on = null, reason = null, held = null
                where unit_id in (select id from organization.unit
                                  where code in ('HP.303.11296', 'HP.303.11296.CB01'))
                """).update();
        published = document.slug();
        inReview = reviewed("59-CT/TU", office).slug();
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void everyPageFitsIsAccessibleAndKeepsToItsPolicy(int width) {
        problems.clear();
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            var page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) problems.add(page.url() + " " + message.text());
            });
            signIn(page, "vanphong");
            look(page, "work-confirm", "/viec-cua-toi?muc=cho-xac-nhan", width);
            look(page, "list", "/nhiem-vu?van-ban=" + published, width);
            look(page, "list-empty", "/nhiem-vu?q=khong-co-gi-nhu-the", width);
            look(page, "board", "/dieu-hanh?van-ban=" + published, width);
            look(page, "board-all", "/dieu-hanh", width);
            look(page, "board-district", "/dieu-hanh?don-vi=HP.303&van-ban=" + published, width);
            look(page, "publish", "/van-ban/" + inReview + "/ban-hanh", width);
            look(page, "duty-confirm", "/nhiem-vu/" + assignmentOf("HP.303.11296.CB02", "SUBMITTED"), width);
            signIn(page, "bithu");
            look(page, "work", "/viec-cua-toi", width);
            look(page, "duty", "/nhiem-vu/" + assignment("HP.303.11296.CB01"), width);
            assertThat(problems).isEmpty();
        }
    }

    @Test
    void aSecretaryHandsInAResultWithoutScripts() {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false))) {
            var page = context.newPage();
            signIn(page, "bithu");
            page.navigate(url("/nhiem-vu/" + assignment("HP.303.11296.CB01")));
            page.click("#tiep-nhan button");
            page.click("#nop button");
            assertThat(page.textContent(".error-summary")).contains("Chưa lưu");
            page.fill("#nop-note", "Đã học xong, 31/31 đảng viên.");
            page.setInputFiles("#nop-files", Path.of("pom.xml"));
            page.click("#nop button");
            assertThat(page.textContent(".timeline-list")).contains("Nộp kết quả", "31/31 đảng viên", "pom.xml");
            assertThat(page.textContent("main")).contains("Chờ xác nhận");
        }
    }

    @Test
    void aFileTooLargeForTheServerIsRefusedInWords(@TempDir Path folder) throws IOException {
        var film = folder.resolve("phim.mp4");
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(65L * 1024 * 1024);
        }
        try (var context = browser.newContext()) {
            var page = context.newPage();
            signIn(page, "canbo.quantoan");
            page.navigate(url("/nhiem-vu/" + assignment("HP.303.11296")));
            page.click("#cap-nhat summary");
            page.setInputFiles("#cap-nhat-files", film);
            page.click("#cap-nhat button");
            assertThat(page.textContent("body")).contains("Tệp gửi lên quá lớn");
        }
    }

    private void look(Page page, String name, String path, int width) {
        page.navigate(url(path));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(false));
        if (!page.evaluate("document.documentElement.scrollWidth").equals(width))
            problems.add(path + " is wider than " + width);
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(it -> List.of("serious", "critical").contains(it.getImpact()))
                        .map(it -> path + " " + it.getId() + ": "
                                + it.getNodes().getFirst().getHtml())
                        .forEach(problems::add);
    }

    private void signIn(Page page, String username) {
        page.context().clearCookies();
        page.navigate(url("/dang-nhap"));
        page.fill("#ten", username);
        page.fill("#mat-khau", "mat-khau-thu");
        page.click("button[type=submit]");
        assertThat(page.url()).contains("/viec-cua-toi");
    }

    /** Registered as the office would, with what cannot be published set aside. */
    private Document reviewed(String number, Actor office) {
        var text = SampleDirective.text(LocalDate.now(clock)).replace("58-CT/TU", number);
        var slug = documents.register(text, null, List.of(), office).slug();
        shelf.review(slug, office)
                .blocking()
                .forEach(duty -> drafts.decide(duty.id(), duty.version(), DraftDuty.State.REMOVED, office));
        var forCells = new DutyEdit(
                "sinh hoạt chi bộ chuyên đề về Nghị quyết, gửi biên bản cho cấp ủy cấp trên",
                "Biên bản sinh hoạt chuyên đề",
                Deadline.on(
                        SuggestedDeadline.Kind.DATE, null, LocalDate.now(clock).minusDays(3)),
                Nature.of(DutyKind.STUDY),
                List.of("chi bộ"),
                List.of());
        drafts.add(shelf.get(slug, office).id(), "3.3", forCells, office);
        return shelf.get(slug, office);
    }

    private Actor actor(String username) {
        var account = database.sql("select id from identity.account where username = :name")
                .param("name", username)
                .query((row, _) -> new AccountId(row.getLong("id")))
                .single();
        var position = positions.of(account).getFirst();
        return new Actor(account, username, position.unit(), position.unitName(), position.roles());
    }

    private long assignment(String unit) {
        return database.sql("""
                select assignment.id from obligation.assignment
                join organization.unit on unit.id = assignment.unit_id where unit.code = :unit
                order by assignment.id limit 1
                """).param("unit", unit).query(Long.class).single();
    }

    private long assignmentOf(String unit, String standing) {
        return database.sql("""
                select assignment.id from obligation.assignment
                join organization.unit on unit.id = assignment.unit_id
                where assignment.standing = :standing
                order by unit.code = :unit desc, assignment.id limit 1
                """)
                .param("unit", unit)
                .param("standing", standing)
                .query(Long.class)
                .single();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
