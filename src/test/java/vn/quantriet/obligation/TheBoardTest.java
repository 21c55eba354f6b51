package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("obligation-board")
@Import(Town.class)
@Tag("board")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheBoardTest {

    private static final Pattern LIST_LINK = Pattern.compile("href=\"(/nhiem-vu\\?[^\"]*)\">([0-9.]+)</a>");
    private static final Pattern CELL_LINK =
            Pattern.compile("href=\"(/nhiem-vu\\?[^\"]*)\" title=\"[^\"]* [0-9.]+/([0-9.]+)\"");
    private static final Pattern COUNT = Pattern.compile("id=\"tong-so\">([0-9.]+)<");

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    ObligationBoard board;

    @Autowired
    AssignmentList list;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor office;

    @BeforeAll
    void twoPublishedDocumentsInAllStates() {
        town = towns.build(3, 5);
        office = town.actor("", Role.OFFICE);
        var today = LocalDate.now(clock);
        publish(
                "20-CT",
                List.of(
                        new Town.Duty("Học tập", today.minusDays(3), Set.of(UnitKind.PARTY_CELL)),
                        new Town.Duty(
                                "Lập chương trình",
                                today.plusDays(3),
                                Set.of(UnitKind.COMMUNE_COMMITTEE, UnitKind.DISTRICT_COMMITTEE)),
                        new Town.Duty(
                                "Báo cáo",
                                today.plusDays(60),
                                Set.of(UnitKind.PARTY_CELL, UnitKind.DISTRICT_COMMITTEE)),
                        new Town.Duty("Thường xuyên quán triệt", null, Set.of(UnitKind.PARTY_CELL))));
        publish(
                "21-KH",
                List.of(new Town.Duty("Tuyên truyền", today.minusDays(1), Set.of(UnitKind.COMMUNE_COMMITTEE))));
    }

    private void publish(String number, List<Town.Duty> duties) {
        var document = town.document(number, duties);
        publications.publish(document.id(), document.version(), false, office);
        towns.spread(document);
    }

    @Test
    void everyCountEqualsARecountOfTheList() {
        for (var document : new @Nullable String[] {null, town.slug("20-CT"), town.slug("21-KH")}) {
            for (var unit : new @Nullable String[] {null, town.unitCode("NORTH"), town.unitCode("SOUTH-2")}) {
                var shown = Boards.of(board, unit, document, null, office);
                var all = AssignmentFilter.ALL.document(document);
                compare(shown.total(), all.in(unit, Reach.BRANCH));
                for (var row : shown.rows()) {
                    var of = all.in(row.unit().code(), row.itself() ? Reach.ONLY : Reach.BRANCH);
                    compare(row.tally(), of);
                    if (document == null) continue;
                    for (var topic : shown.topics()) compare(shown.cell(row, topic), of.obligation(topic.obligation()));
                }
                for (var topic : shown.topics()) {
                    compare(
                            topic.tally(),
                            all.in(unit, Reach.BRANCH)
                                    .document(topic.documentSlug())
                                    .obligation(topic.obligation()));
                }
            }
        }
    }

    private void compare(Tally tally, AssignmentFilter filter) {
        assertThat(count(filter)).as(filter.toString()).isEqualTo(tally.all());
        assertThat(count(filter.standings(Set.of(Standing.Kind.CONFIRMED)))).isEqualTo(tally.done());
        assertThat(count(filter.timeliness(Tally.FALLEN_DUE))).isEqualTo(tally.fallenDue());
        for (var timeliness : Timeliness.values())
            assertThat(count(filter.timeliness(Set.of(timeliness)))).isEqualTo(tally.of(timeliness));
    }

    private long count(AssignmentFilter filter) {
        return list.page(filter, office).total();
    }

    @Test
    void allCategoriesOccurSoThatTheRecountMeansSomething() {
        var total = Boards.of(board, null, null, null, office).total();
        for (var timeliness : Timeliness.values())
            assertThat(total.of(timeliness)).as(timeliness.name()).isPositive();
    }

    @Test
    void everyNumberOnThePageOpensAListOfThatManyDuties() {
        for (var path : List.of(
                "/dieu-hanh",
                "/dieu-hanh?van-ban=" + town.slug("20-CT"),
                "/dieu-hanh?don-vi=" + town.unitCode("SOUTH") + "&van-ban=" + town.slug("20-CT"))) {
            var links = new TreeSet<String>();
            var html = page(path);
            Stream.of(LIST_LINK, CELL_LINK)
                    .flatMap(pattern -> pattern.matcher(html).results())
                    .forEach(link -> {
                        if (!links.add(link.group(1))) return;
                        var count = COUNT.matcher(page(link.group(1).replace("&amp;", "&")));
                        assertThat(count.find()).isTrue();
                        assertThat(count.group(1))
                                .as(path + " → " + link.group(1))
                                .isEqualTo(link.group(2));
                    });
            assertThat(links).hasSizeGreaterThan(12);
        }
    }

    @Test
    void theWorstStandsFirstAndLeadsDown() {
        var rows = Boards.of(board, null, town.slug("20-CT"), null, office).rows();
        assertThat(rows).extracting(row -> -row.tally().of(Timeliness.OVERDUE)).isSorted();
        assertThat(page("/dieu-hanh")).contains("/dieu-hanh?don-vi=" + town.unitCode("NORTH"));
        var commune = Boards.of(board, town.unitCode("NORTH-1"), null, null, office);
        assertThat(commune.rows()).hasSize(6).filteredOn(row -> row.itself()).hasSize(1);
        assertThat(commune.line())
                .extracting(Scopes.Scope::code)
                .containsExactly(town.unitCode(""), town.unitCode("NORTH"), town.unitCode("NORTH-1"));
    }

    @Test
    void nobodySeesTheBoardOfAnotherBranch() {
        var north = town.actor("NORTH", Role.LEADER);
        assertThatThrownBy(() -> Boards.of(board, town.unitCode("SOUTH"), null, null, north))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Boards.of(board, town.unitCode(""), null, null, north))
                .isInstanceOf(NotFound.class);
        assertThat(Boards.of(board, null, null, null, north).total().all())
                .isLessThan(Boards.of(board, null, null, null, office).total().all());
        assertThat(browser.get().uri("/dieu-hanh").with(town.as("NORTH-1-1", Role.CELL_SECRETARY)))
                .hasStatus(403);
        assertThat(browser.get()
                        .uri("/nhiem-vu?don-vi=" + town.unitCode("SOUTH"))
                        .with(town.as("NORTH", Role.LEADER)))
                .hasStatus(404);
    }

    @Test
    void aPageCostsFewStatementsHoweverManyUnitsItShows() {
        for (var path : List.of("/dieu-hanh", "/dieu-hanh?van-ban=" + town.slug("20-CT"), "/nhiem-vu")) {
            var before = Database.statementsOfThisThread();
            page(path);
            var setUp = 4; // what the test itself asks to sign in
            assertThat(Database.statementsOfThisThread() - before).as(path).isLessThanOrEqualTo(15 + setUp);
        }
    }

    @Test
    void anUnknownFilterIsNotFoundRatherThanIgnored() {
        assertThat(browser.get().uri("/nhiem-vu?trang-thai=gi-do").with(town.as("", Role.OFFICE)))
                .hasStatus(404);
    }

    private String page(String path) {
        var answer = browser.get().uri(path).with(town.as("", Role.OFFICE)).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
