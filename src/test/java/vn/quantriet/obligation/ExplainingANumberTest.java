package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Role;
import vn.quantriet.shell.Show;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** Every figure of the board says by which rule it was counted, and from what. */
@DatabaseTest("obligation-board")
@Import(Town.class)
@Tag("board")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainingANumberTest {

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Visitor office;
    String paper;

    @BeforeAll
    void aPublishedDocumentInAllStates() {
        town = towns.build(2, 14);
        office = new Visitor(browser, town.account("", Role.OFFICE));
        var today = LocalDate.now(clock);
        var document = town.document(
                "40-CT",
                List.of(
                        new Town.Duty("Học tập", today.minusDays(3), Set.of(UnitKind.PARTY_CELL)),
                        new Town.Duty("Lập chương trình", today.plusDays(3), Set.of(UnitKind.COMMUNE_COMMITTEE)),
                        new Town.Duty("Thường xuyên", null, Set.of(UnitKind.PARTY_CELL))));
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        towns.spread(document);
        paper = town.slug("40-CT");
    }

    @Test
    void everyFigureLeadsToItsRuleAndAgreesWhenCountedOneByOne() {
        var yesterday = Show.day(LocalDate.now(clock));
        for (var board : List.of(
                "/dieu-hanh",
                "/dieu-hanh?van-ban=" + paper,
                "/dieu-hanh?van-ban=" + paper + "&ngay=" + yesterday,
                "/dieu-hanh?van-ban=" + paper + "&cap=chi-bo&trang-thai=qua-han,hoan-thanh-dung-han",
                "/dieu-hanh?don-vi=" + town.unitCode("NORTH-1") + "&van-ban=" + paper)) {
            var figures = new TreeMap<String, String>();
            for (var why : page(board).select("main a.why")) figures.put(why.attr("href"), shown(why));
            assertThat(figures).as(board).hasSizeGreaterThan(5);
            figures.forEach((address, shown) -> {
                var explained = page(address);
                assertThat(explained.select(".explain-figure strong").text())
                        .as(address)
                        .isEqualTo(shown);
                assertThat(explained.select(".facts").text()).as(address).contains("Khớp");
                assertThat(explained.select("#cach-dem ~ p")).hasSizeGreaterThan(2);
            });
        }
    }

    /** The number a small question mark stands at. */
    private static String shown(org.jsoup.nodes.Element why) {
        var cell = why.closest("td");
        if (cell != null) return cell.select("strong").text();
        var tile = why.closest(".tile-box");
        if (tile != null) return tile.select("small").text().replaceAll(" \\(.*", "");
        return why.attr("href").endsWith("so=tat-ca")
                ? why.previousElementSiblings().get(0).text()
                : why.parents().select(".headline-share").text();
    }

    @Test
    void theHeadlineSaysThatItsDenominatorIsWhatHasFallenDue() {
        var explained = page("/dieu-hanh/giai-thich?van-ban=" + paper + "&so=dung-han");
        assertThat(explained.select("main").text())
                .contains("Mẫu số: nhiệm vụ đã đến hạn", "như các báo cáo của Chính phủ tính", "không lấy trung bình");
        var counts = explained.select(".explain-figure a").eachText();
        for (var part : List.of("", "&xem=tu-so")) {
            var list = page("/dieu-hanh/giai-thich?van-ban=" + paper + "&so=dung-han" + part);
            var rows = list.select("tbody tr");
            assertThat(rows).hasSize(Integer.parseInt(counts.get(part.isEmpty() ? 1 : 0)));
            assertThat(rows.select("td:last-child").eachText().stream().filter("Tử số và mẫu số"::equals))
                    .hasSize(Integer.parseInt(counts.get(0)));
        }
    }

    @Test
    void aCellIsExplainedFromTheListItOpens() {
        var cell = page("/dieu-hanh?van-ban=" + paper).select("td.h a").get(0);
        var list = page(cell.attr("href"));
        var explained = page(list.select("a[href^=/dieu-hanh/giai-thich]").attr("href"));
        assertThat(String.join("/", explained.select(".explain-figure a").eachText()))
                .isEqualTo(cell.attr("title").replaceAll(".* ", ""));
        assertThat(explained.select(".facts").text()).contains("Khớp", "Chỉ thị 40-CT");
        assertThat(page("/nhiem-vu?q=hoc").select("a[href^=/dieu-hanh/giai-thich]"))
                .as("no figure of a board")
                .isEmpty();
    }

    @Test
    void theFactsArePagedAndOpenAsAList() {
        var first = page("/dieu-hanh/giai-thich?van-ban=" + paper + "&so=tat-ca");
        assertThat(first.select("tbody tr")).hasSize(AssignmentList.PAGE);
        var second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody tr")).isNotEmpty();
        assertThat(second.select("h1").text()).isEqualTo("Tổng số nhiệm vụ đã giao");
        assertThat(page(first.select("main > p > a[href^=/nhiem-vu?]").attr("href"))
                        .select("#tong-so")
                        .text())
                .isEqualTo(first.select(".explain-figure strong").text());
    }

    @Test
    void itCostsFewStatementsAndTellsNobodyOfAnotherBranch() {
        var cell = "don-vi=" + town.unitCode("NORTH") + "&bang=" + town.unitCode("") + "&van-ban=" + paper;
        var setUp = 4; // what signing in asks
        assertThat(office.statements("/dieu-hanh/giai-thich?" + cell + "&so=dung-han"))
                .isLessThanOrEqualTo(15 + setUp);
        var north = new Visitor(browser, town.account("NORTH", Role.LEADER));
        assertThat(north.open("/dieu-hanh/giai-thich?don-vi=" + town.unitCode("SOUTH") + "&so=tat-ca"))
                .hasStatus(404);
        assertThat(north.open("/dieu-hanh/giai-thich?" + cell + "&so=tat-ca")).hasStatus(404);
        assertThat(north.open("/dieu-hanh/giai-thich?so=gi-do")).hasStatus(404);
        assertThat(new Visitor(browser, town.account("NORTH-1-1", Role.CELL_SECRETARY))
                        .open("/dieu-hanh/giai-thich?so=tat-ca"))
                .hasStatus(403);
    }

    private Document page(String address) {
        var answer = office.open(address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Visitor.body(answer));
    }
}
