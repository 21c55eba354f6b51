package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shell.Show;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** A board of some of the duties counts exactly what the list with the same filter shows. */
@DatabaseTest("obligation-board")
@Import(Town.class)
@Tag("board")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowingTheBoardTest {

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    ObligationBoard board;

    @Autowired
    AssignmentList list;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor office;
    LocalDate today;

    @BeforeAll
    void aDocumentWhoseDutiesAreOfSeveralKindsAndOneIsSharedOut() {
        town = towns.build(2, 3);
        office = town.actor("", Role.OFFICE);
        today = LocalDate.now(clock);
        var document = town.document(
                "30-CT",
                List.of(
                        new Town.Duty("Học tập", today.minusDays(3), Set.of(UnitKind.PARTY_CELL)),
                        new Town.Duty("Lập chương trình", today.plusDays(3), Set.of(UnitKind.COMMUNE_COMMITTEE)),
                        new Town.Duty("Tổ chức", today.plusDays(40), Set.of(UnitKind.DISTRICT_COMMITTEE)),
                        new Town.Duty("Thường xuyên", null, Set.of(UnitKind.PARTY_CELL))));
        publications.publish(document.id(), document.version(), false, office);
        database.sql("update obligation.obligation set kind = 'STUDY' where ordinal = 1 and document_id = :id")
                .param("id", document.id().value())
                .update();
        var share = "/nhiem-vu/" + town.assignment("30-CT", 3, "NORTH") + "/giao-xuong";
        assertThat(new Visitor(browser, town.account("NORTH", Role.OFFICE))
                        .send(
                                share,
                                "noi-dung",
                                "Mở lớp",
                                "han",
                                Show.day(today.plusDays(30)),
                                "pham-vi",
                                "DIRECT",
                                "buoc",
                                "giao",
                                "version",
                                "0"))
                .hasStatus(303);
        towns.spread(document);
    }

    @Test
    void whateverIsAskedForEveryCountIsThatOfTheList() {
        var none = Narrowing.NONE;
        for (var narrowing : List.of(
                none,
                none.level(UnitLevel.CELL),
                none.level(UnitLevel.GRASSROOTS).due(today, today.plusDays(10)),
                none.kind(DutyKind.STUDY),
                none.due(null, today),
                none.lead(town.unitCode("NORTH")),
                none.lead(town.unitCode("NORTH-1")).due(today.minusDays(60), today.plusDays(60)))) {
            for (var unit : new @Nullable String[] {null, "NORTH", "NORTH-1"}) {
                for (var timeliness : List.of(Set.<Timeliness>of(), Set.of(Timeliness.OVERDUE, Timeliness.DUE_SOON)))
                    compare(AssignmentFilter.ALL
                            .in(unit == null ? null : town.unitCode(unit), Reach.BRANCH)
                            .document(town.slug("30-CT"))
                            .narrowing(narrowing)
                            .timeliness(timeliness));
            }
        }
    }

    private void compare(AssignmentFilter filter) {
        var shown = board.show(filter, BoardOrder.WORST, office);
        compare(shown.total(), filter);
        for (var topic : shown.topics()) compare(topic.tally(), filter.obligation(topic.obligation()));
        for (var row : shown.rows()) {
            var of = filter.in(row.unit().code(), row.itself() ? Reach.ONLY : Reach.BRANCH)
                    .narrowing(filter.narrowing().seenFrom(shown.unit().code()));
            compare(row.tally(), of);
            for (var topic : shown.topics()) compare(shown.cell(row, topic), of.obligation(topic.obligation()));
        }
    }

    private void compare(Tally tally, AssignmentFilter filter) {
        assertThat(count(filter)).as(filter.toString()).isEqualTo(tally.all());
        for (var timeliness : tally.counts().keySet())
            assertThat(count(filter.timeliness(Set.of(timeliness)))).isEqualTo(tally.of(timeliness));
    }

    private long count(AssignmentFilter filter) {
        return list.page(filter, office).total();
    }

    @Test
    void aNarrowedBoardLeavesOutWhatDoesNotBelong() {
        var all = tally(Narrowing.NONE);
        var cells = tally(Narrowing.NONE.level(UnitLevel.CELL));
        assertThat(cells.all()).isEqualTo(24).isLessThan(all.all());
        assertThat(tally(Narrowing.NONE.kind(DutyKind.STUDY)).all()).isEqualTo(12);
        assertThat(tally(Narrowing.NONE.due(today, today.plusDays(3))).all()).isEqualTo(4);
        assertThat(tally(Narrowing.NONE.lead(town.unitCode("NORTH"))).all()).isEqualTo(1);
    }

    private Tally tally(Narrowing narrowing) {
        var filter = AssignmentFilter.ALL.document(town.slug("30-CT")).narrowing(narrowing);
        return board.show(filter, BoardOrder.WORST, office).total();
    }

    @Test
    void aUnitThatSharesOutItsDutyCountsOnceOnTheBoardAboveAndInTheListItsNumberOpens() {
        var page = page("/dieu-hanh?van-ban=" + town.slug("30-CT"));
        var links = page.select("table.board-table td.h a[href*=nhiem-vu=]");
        assertThat(links).isNotEmpty();
        for (var link : links) {
            var opened = page(link.attr("href"));
            assertThat(opened.select("#tong-so").text())
                    .as(link.attr("href"))
                    .isEqualTo(link.attr("title").replaceAll(".*/", ""));
        }
    }

    @Test
    void theOrderIsTheOneAskedForAndStaysInTheAddress() {
        for (var order : BoardOrder.values()) {
            var rows = board.show(AssignmentFilter.ALL, order, office).rows();
            assertThat(rows).as(order.slug()).hasSizeGreaterThan(1);
            if (order == BoardOrder.NAME)
                assertThat(rows).extracting(row -> row.unit().name()).isSorted();
            if (order == BoardOrder.SHARE)
                assertThat(rows)
                        .filteredOn(row -> row.tally().fallenDue() > 0)
                        .isSortedAccordingTo(Comparator.comparingDouble(NarrowingTheBoardTest::share));
        }
        assertThat(page("/dieu-hanh?thu-tu=ten&cap=chi-bo").select("th[aria-sort] a"))
                .singleElement()
                .satisfies(it -> assertThat(it.attr("href")).isEqualTo("/dieu-hanh?cap=chi-bo&thu-tu=ten"));
    }

    private static double share(Board.Row row) {
        return (double) row.tally().onTime() / row.tally().fallenDue();
    }

    @Test
    void eachPartOfAFilterIsTakenAwayByItself() {
        var address = "/dieu-hanh?van-ban=" + town.slug("30-CT")
                + "&trang-thai=qua-han&cap=chi-bo&loai=hoc-tap&tu-ngay=" + Show.day(today.minusDays(9));
        var chips = page(address).select(".chip");
        assertThat(chips.eachText())
                .containsExactlyInAnyOrder(
                        "Văn bản: Chỉ thị 30-CT/" + town.code,
                        "Cấp: Chi bộ",
                        "Loại việc: Học tập, quán triệt",
                        "Đến hạn: từ " + Show.day(today.minusDays(9)),
                        "Trạng thái: Quá hạn");
        for (var chip : chips) {
            var without = page(chip.select("a").attr("href"));
            assertThat(without.select(".chip").eachText())
                    .hasSize(chips.size() - 1)
                    .doesNotContain(chip.text());
        }
    }

    @Test
    void aCellOfTheMatrixIsLightAndThePageTakesFewStatements() {
        var path = "/dieu-hanh?van-ban=" + town.slug("30-CT") + "&cap=chi-bo&chu-tri=" + town.unitCode("NORTH");
        var setUp = 4; // what signing in asks
        assertThat(visitor().statements(path)).isLessThanOrEqualTo(15 + setUp);

        var cells = Pattern.compile("<td class=\"h[^>]*>.*?</td>")
                .matcher(Visitor.body(visitor().open("/dieu-hanh?van-ban=" + town.slug("30-CT"))))
                .results()
                .map(it -> it.group().length())
                .toList();
        assertThat(cells).hasSizeGreaterThan(4).allMatch(length -> length <= 140);
    }

    @Test
    void whatCannotBeIsSaidAndWhatIsElsewhereDoesNotExist() {
        var leader = town.as("NORTH", Role.LEADER);
        var backwards = browser.get()
                .uri("/dieu-hanh?tu-ngay=02/01/2026&den-ngay=01/01/2026")
                .with(leader);
        assertThat(backwards).hasStatus(422).bodyText().contains("đi ngược");
        for (var query : List.of("cap=gi-do", "loai=gi-do", "thu-tu=gi-do", "chu-tri=" + town.unitCode("SOUTH")))
            assertThat(browser.get().uri("/dieu-hanh?" + query).with(leader))
                    .as(query)
                    .hasStatus(404);
        assertThat(browser.get().uri("/nhiem-vu?bang=" + town.unitCode("SOUTH")).with(leader))
                .hasStatus(404);
    }

    private Visitor visitor() {
        return new Visitor(browser, town.account("", Role.OFFICE));
    }

    private Document page(String path) {
        var answer = visitor().open(path);
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(Visitor.body(answer));
    }
}
