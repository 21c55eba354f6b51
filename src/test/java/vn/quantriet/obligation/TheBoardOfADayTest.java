package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

@DatabaseTest("obligation-board-of-a-day")
@Import({Town.class, MovableClock.InPlace.class})
@Tag("board")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheBoardOfADayTest {

    private static final LocalDate DUE = LocalDate.of(2024, 2, 5);
    private static final Pattern LINK = Pattern.compile("href=\"(/nhiem-vu\\?[^\"]*)\">([0-9.]+)</a>");
    private static final Pattern COUNT = Pattern.compile("id=\"tong-so\">([0-9.]+)<");

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

    @Autowired
    ObligationBoard board;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor office;
    final Map<LocalDate, Board> seen = new LinkedHashMap<>();

    /** Somebody looks at the board every evening of five weeks in which work is handed in, sent back and confirmed. */
    @BeforeAll
    void fiveWeeks() {
        town = towns.build(2, 2);
        office = town.actor("", Role.OFFICE);
        for (var day = LocalDate.of(2024, 1, 10); day.isBefore(LocalDate.of(2024, 2, 14)); day = day.plusDays(1)) {
            clock.set(day);
            happenings(day);
            seen.put(day, Boards.of(board, null, null, null, office));
        }
        clock.set(LocalDate.of(2024, 3, 1));
    }

    private void happenings(LocalDate day) {
        switch (day.toString()) {
            case "2024-01-11" -> publish("20-CT");
            case "2024-01-15" -> {
                accept("NORTH-1-1");
                submit("NORTH-1-2");
            }
            case "2024-01-20" -> publish("21-KH");
            case "2024-01-25" ->
                assignments.take(StepKind.REPORTED, of("NORTH-1-1"), 1, Evidence.note("Đã học"), cell("NORTH-1-1"));
            case "2024-01-31" -> assignments.take(StepKind.CONFIRMED, of("NORTH-1-2"), 1, Evidence.NONE, office);
            case "2024-02-06" -> submit("SOUTH-1-1");
            case "2024-02-08" ->
                assignments.take(StepKind.RETURNED, of("SOUTH-1-1"), 1, Evidence.note("Thiếu"), office);
            case "2024-02-09" ->
                assignments.take(
                        StepKind.SUBMITTED, of("SOUTH-1-1"), 2, Evidence.note("Đã bổ sung"), cell("SOUTH-1-1"));
            case "2024-02-12" -> assignments.take(StepKind.CONFIRMED, of("SOUTH-1-1"), 3, Evidence.NONE, office);
            default -> {}
        }
    }

    private void publish(String number) {
        var duties = List.of(
                new Town.Duty("Học tập", DUE, Set.of(UnitKind.PARTY_CELL)),
                new Town.Duty("Thường xuyên quán triệt", null, Set.of(UnitKind.DISTRICT_COMMITTEE)));
        var document = town.document(number, duties);
        publications.publish(document.id(), document.version(), false, office);
    }

    private void accept(String cell) {
        assignments.take(StepKind.ACCEPTED, of(cell), 0, Evidence.NONE, cell(cell));
    }

    private void submit(String cell) {
        assignments.take(StepKind.SUBMITTED, of(cell), 0, Evidence.note("Đã xong"), cell(cell));
    }

    private AssignmentId of(String cell) {
        return town.assignment("20-CT", 1, cell);
    }

    private Actor cell(String cell) {
        return town.actor(cell, Role.CELL_SECRETARY);
    }

    @Test
    void everyEveningReadsAgainAsItDidThen() {
        assertThat(seen.values().stream().map(Board::total).distinct())
                .as("the evenings differ")
                .hasSizeGreaterThan(5);
        seen.forEach((day, then) -> {
            var again = Boards.of(board, null, null, day, office);
            assertThat(again.day()).isEqualTo(day);
            assertThat(again.line()).isEqualTo(then.line());
            assertThat(again.rows()).as(day.toString()).isEqualTo(then.rows());
            assertThat(again.topics()).isEqualTo(then.topics());
            assertThat(again.total()).isEqualTo(then.total());
        });
    }

    @Test
    void everyNumberOpensAListOfThatManyDutiesOfThatDay() {
        for (var path : List.of(
                "/dieu-hanh?ngay=31/01/2024",
                "/dieu-hanh?ngay=2024-02-08&van-ban=" + town.slug("20-CT"),
                "/dieu-hanh?ngay=8-2-2024&don-vi=" + town.unitCode("SOUTH"))) {
            var links = new TreeSet<String>();
            LINK.matcher(page(path)).results().forEach(link -> {
                if (!links.add(link.group(1))) return;
                assertThat(link.group(1)).contains("ngay=");
                var count = COUNT.matcher(page(link.group(1).replace("&amp;", "&")));
                assertThat(count.find()).isTrue();
                assertThat(count.group(1)).as(path + " → " + link.group(1)).isEqualTo(link.group(2));
            });
            assertThat(links).hasSizeGreaterThan(5);
        }
    }

    @Test
    void thePageSaysWhichDayItShowsAndLeadsBackToNow() {
        assertThat(page("/dieu-hanh?ngay=31/01/2024"))
                .contains("như ở cuối ngày 31/01/2024", "value=\"31/01/2024\"", "href=\"/dieu-hanh\"");
        assertThat(page("/nhiem-vu?ngay=31/01/2024&q=hoc")).contains("như ở cuối ngày 31/01/2024");
        assertThat(page("/dieu-hanh?ngay=01/03/2024")).as("today").doesNotContain("như ở cuối ngày");
        assertThat(page("/dieu-hanh?ngay=01/01/2024")).contains("chưa có nhiệm vụ nào");
        assertThat(page("/dieu-hanh?ngay=12/01/2024"))
                .as("documents of that day")
                .contains(town.slug("20-CT"))
                .doesNotContain(town.slug("21-KH"));
    }

    @Test
    void theFileHoldsWhatTheListOfThatDayShows() throws Exception {
        var shown = COUNT.matcher(page("/nhiem-vu?ngay=25/01/2024&trinh-tu=dang-thuc-hien"));
        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1)).isEqualTo("1");
        var file = browser.get()
                .uri("/nhiem-vu.csv?ngay=25/01/2024&trinh-tu=dang-thuc-hien")
                .with(town.as("", Role.OFFICE))
                .exchange();
        assertThat(file.getResponse().getContentAsString().lines()).hasSize(2);
    }

    @Test
    void aDayToComeOrNoDayAtAllIsRefusedInWords() {
        Stream.of("/dieu-hanh", "/nhiem-vu").forEach(path -> {
            assertThat(open(path + "?ngay=01/06/2024"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("01/06/2024 chưa tới");
            assertThat(open(path + "?ngay=31/02/2024"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("31/02/2024");
            assertThat(open(path + "?ngay=hôm kia")).hasStatus(422).bodyText().contains("hôm kia");
        });
    }

    @Test
    void aPageOfADayCostsNoMoreStatementsThanOneOfNow() {
        for (var path : List.of("/dieu-hanh?ngay=31/01/2024", "/nhiem-vu?ngay=31/01/2024")) {
            var before = Database.statementsOfThisThread();
            page(path);
            var setUp = 4; // what the test itself asks to sign in
            assertThat(Database.statementsOfThisThread() - before).as(path).isLessThanOrEqualTo(15 + setUp);
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult open(String path) {
        return browser.get().uri(path).with(town.as("", Role.OFFICE)).exchange();
    }

    private String page(@Nullable String path) {
        var answer = open(path == null ? "" : path);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
