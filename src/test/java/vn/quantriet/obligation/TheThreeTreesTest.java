package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.RestedUpon;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** Three real trees and two reorganisations; needs their files beside the checkout, and is skipped without them. */
@DatabaseTest("three-trees")
@Import({Town.class, Deciding.class, MovableClock.InPlace.class})
@Tag("trees")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheThreeTreesTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 31);
    private static final String BOARD = "/dieu-hanh?ngay=31/01/2024";
    private static final String DISTRICT = "303";

    @Autowired
    Town towns;

    @Autowired
    Deciding deciding;

    @Autowired
    Organizations organizations;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentList list;

    @Autowired
    WorkList work;

    @Autowired
    DutySheet duties;

    @Autowired
    ObligationBoard board;

    @Autowired
    Database database;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester browser;

    ThreeTrees trees;
    Town.Built city;
    Actor office;
    final Map<LocalDate, Board> evenings = new TreeMap<>();
    String pageOfJanuary;
    List<String> beforeJuly;
    List<String> afterUndo;
    Board juneAfterUndo;
    DecisionId july;

    /** Two years of a city: documents, work, and two decisions, the second once taken back and taken again. */
    @BeforeAll
    void twoYears() {
        Assumptions.assumeTrue(ThreeTrees.isPresent(), "bỏ qua: không có ../shared/data với ba cây tổ chức");
        trees = new ThreeTrees();
        clock.set(LocalDate.of(2023, 12, 1));
        organizations.add(trees.of2024());
        city = towns.new Built(ThreeTrees.CITY);
        office = who("", Role.OFFICE);
        year2024();
        clock.set(ThreeTrees.EARLY_2025);
        deciding.decide(city, "1669-NQ/UB", ThreeTrees.EARLY_2025, trees.toEarly2025());
        clock.set(LocalDate.of(2025, 2, 10));
        publish("35-CT", "");
        evening(LocalDate.of(2025, 6, 30));
        endOfTheDistricts();
        evening(LocalDate.of(2025, 7, 31));
    }

    private void year2024() {
        clock.set(LocalDate.of(2024, 1, 10));
        publish("30-CT", "");
        publish("31-KH", DISTRICT);
        var all = trees.communesOf2024();
        for (var day = LocalDate.of(2024, 1, 12); day.isBefore(LocalDate.of(2024, 3, 10)); day = day.plusDays(1)) {
            clock.set(day);
            for (var n = day.getDayOfYear() - 12; n < all.size(); n += 58) carryOut(all.get(n), n);
            if (day.equals(JANUARY)) evening(day);
        }
        clock.set(LocalDate.of(2024, 4, 1));
        pageOfJanuary = page(BOARD);
        evening(LocalDate.of(2024, 12, 31));
    }

    private void endOfTheDistricts() {
        beforeJuly = deciding.holdings();
        clock.set(ThreeTrees.JULY_2025);
        var once = deciding.decide(city, "1232-QĐ/TU", ThreeTrees.JULY_2025, trees.toJuly2025());
        deciding.undo(city, once);
        afterUndo = deciding.holdings();
        juneAfterUndo = board.show(null, null, LocalDate.of(2025, 6, 30), office);
        july = deciding.decide(city, "1233-QĐ/TU", ThreeTrees.JULY_2025, trees.toJuly2025());
    }

    /** What the city issues concerns the districts as well. */
    private void publish(String number, String owner) {
        var due = clock.today().plusDays(40);
        var issued = new ArrayList<>(List.of(
                new Town.Duty("Tổ chức học tập", due, Set.of(UnitKind.COMMUNE_COMMITTEE)),
                new Town.Duty("Báo cáo định kỳ", null, Set.of(UnitKind.COMMUNE_COMMITTEE))));
        if (owner.isEmpty()) issued.add(new Town.Duty("Xây dựng kế hoạch", due, Set.of(UnitKind.DISTRICT_COMMITTEE)));
        var document = city.document(number, owner, issued);
        publications.publish(document.id(), document.version(), who(owner, Role.OFFICE));
    }

    private Actor who(String unit, Role role) {
        return new Actor(new AccountId(9), "Cán bộ", city.unit(unit), city.unitCode(unit), Set.of(role));
    }

    /** Each sixth commune has come as far as each other sixth. */
    private void carryOut(String commune, int n) {
        var by = who(commune, Role.OFFICER);
        var id = city.assignment("30-CT", 1, commune);
        var note = Evidence.note("Đã tổ chức");
        switch (n % 6) {
            case 1 -> assignments.accept(id, 0, Evidence.NONE, by);
            case 2 -> assignments.report(id, 0, note, by);
            case 3 -> assignments.submit(id, 0, note, by);
            case 4 -> {
                assignments.submit(id, 0, note, by);
                assignments.confirm(id, 1, Evidence.NONE, office);
            }
            case 5 -> {
                assignments.submit(id, 0, note, by);
                assignments.sendBack(id, 1, Evidence.note("Thiếu danh sách"), office);
            }
            default -> {}
        }
    }

    private void evening(LocalDate day) {
        clock.set(day);
        evenings.put(day, board.show(null, null, null, office));
    }

    @Test
    void theTreesAreThoseOfTheFiles() {
        assertThat(units(JANUARY)).isEqualTo(1 + 15 + 217);
        assertThat(units(LocalDate.of(2025, 1, 1))).isEqualTo(1 + 15 + 167);
        assertThat(units(LocalDate.of(2025, 7, 1))).isEqualTo(1 + trees.communesOfJuly2025());
    }

    private long units(LocalDate day) {
        return database.sql("select count(*) from organization.published_unit_as_of(:day)")
                .param("day", day)
                .query(Long.class)
                .single();
    }

    @Test
    void anOpenDutyOfADissolvedDistrictIsFoundAtItsHeir() {
        for (var district : trees.districtCodes()) {
            var heir = trees.heirOf(district).substring(ThreeTrees.CITY.length() + 1);
            var officer = who(heir, Role.OFFICER);
            var found = work.assignments(WorkList.Section.DO, city.slug("30-CT"), "ke hoach", 0, officer);
            assertThat(found.rows()).as(district).hasSize(1);
            var duty = duties.get(found.rows().getFirst().id(), officer);
            assertThat(duty.handovers()).hasSize(1).first().satisfies(handover -> {
                assertThat(handover.day()).isEqualTo(ThreeTrees.JULY_2025);
                assertThat(handover.decision()).isEqualTo("1233-QĐ/TU");
                assertThat(handover.from()).startsWith("Đảng bộ ");
            });
            assertThat(board.show(null, city.slug("30-CT"), null, office).rows())
                    .filteredOn(row -> row.unit().code().equals(trees.heirOf(district)))
                    .first()
                    .satisfies(row -> assertThat(row.tally().all()).isGreaterThanOrEqualTo(1));
        }
    }

    @Test
    void whoTookOverReadsTheDocumentsTheDutiesComeFrom() {
        for (var successor : List.of(trees.heirOf(DISTRICT).substring(3), "11296"))
            if (isPresentNow(successor))
                assertThat(open("/van-ban/" + city.slug("31-KH"), successor)).isEqualTo(200);
        assertThat(open("/van-ban/" + city.slug("31-KH"), "11911"))
                .as("of another district")
                .isEqualTo(404);
    }

    private boolean isPresentNow(String commune) {
        return database.sql("select valid_to is null from organization.published_unit where code = :code")
                .param("code", ThreeTrees.id(commune))
                .query(Boolean.class)
                .single();
    }

    @Test
    void theBoardOfJanuary2024ReadsByteForByteAsItDid() {
        assertThat(page(BOARD)).isEqualTo(pageOfJanuary);
        evenings.forEach((day, then) -> {
            var again = board.show(null, null, day, office);
            assertThat(again.rows()).as(day.toString()).isEqualTo(then.rows());
            assertThat(again.topics()).isEqualTo(then.topics());
            assertThat(again.total()).isEqualTo(then.total());
        });
    }

    @Test
    void onEveryDayEveryAssignmentIsCountedOnce() {
        for (var day = LocalDate.of(2024, 1, 9); day.isBefore(clock.today()); day = day.plusDays(9)) {
            var shown = board.show(null, null, day, office);
            assertThat(shown.total().all()).as(day.toString()).isEqualTo(deciding.given(day));
            var ids = new HashSet<AssignmentId>();
            var rows = new long[1];
            list.export(AssignmentFilter.ALL.day(day), office, row -> {
                rows[0]++;
                ids.add(row.id());
            });
            assertThat(rows[0]).isEqualTo(shown.total().all()).isEqualTo(ids.size());
        }
        assertThat(deciding.lost()).isZero();
        assertThat(deciding.doubled()).isZero();
        assertThat(board.show(null, null, null, office).total().all()).isEqualTo(deciding.given(clock.today()));
    }

    @Test
    void takenBackTheDecisionLeavesEverythingAsItWas() {
        assertThat(afterUndo).isEqualTo(beforeJuly);
        assertThat(juneAfterUndo.rows())
                .isEqualTo(Objects.requireNonNull(evenings.get(LocalDate.of(2025, 6, 30)))
                        .rows());
    }

    @Test
    void onceSomebodyWorksOnWhatWasPassedOnTheDecisionStands() {
        var heir = trees.heirOf("311").substring(ThreeTrees.CITY.length() + 1);
        var officer = who(heir, Role.OFFICER);
        var row = work.assignments(WorkList.Section.DO, city.slug("30-CT"), "ke hoach", 0, officer)
                .rows()
                .getFirst();
        assignments.accept(row.id(), row.version(), Evidence.NONE, officer);

        assertThatThrownBy(() -> deciding.undo(city, july))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        refusal -> assertThat(refusal.reliances())
                                .anyMatch(it -> it.key().equals("obligation.rests.worked") && it.count() == 1));
    }

    private int open(String path, String unit) {
        return browser.get()
                .uri(path)
                .with(city.as(unit, Role.OFFICER))
                .exchange()
                .getResponse()
                .getStatus();
    }

    /** The page, without what is new in every answer. */
    private String page(String path) {
        var answer = browser.get().uri(path).with(city.as("", Role.OFFICE)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(name=\"_csrf\" value|content)=\"[^\"]{40,}\"", "");
    }
}
