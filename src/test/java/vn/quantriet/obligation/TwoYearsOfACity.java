package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.MovableClock;

/** A city from 2023 to July 2025: documents, work, and two decisions; needs the files of the three trees. */
abstract class TwoYearsOfACity {

    static final LocalDate JANUARY = LocalDate.of(2024, 1, 31);
    static final String BOARD = "/dieu-hanh?ngay=31/01/2024";
    static final String DISTRICT = "303";

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
        juneAfterUndo = Boards.of(board, null, null, LocalDate.of(2025, 6, 30), office);
        july = deciding.decide(city, "1233-QĐ/TU", ThreeTrees.JULY_2025, trees.toJuly2025());
    }

    /** What the city issues concerns the districts as well. */
    void publish(String number, String owner) {
        var due = clock.today().plusDays(40);
        var issued = new ArrayList<>(List.of(
                new Town.Duty("Tổ chức học tập", due, Set.of(UnitKind.COMMUNE_COMMITTEE)),
                new Town.Duty("Báo cáo định kỳ", null, Set.of(UnitKind.COMMUNE_COMMITTEE))));
        if (owner.isEmpty()) issued.add(new Town.Duty("Xây dựng kế hoạch", due, Set.of(UnitKind.DISTRICT_COMMITTEE)));
        var document = city.document(number, owner, issued);
        publications.publish(document.id(), document.version(), false, who(owner, Role.OFFICE));
    }

    Actor who(String unit, Role role) {
        return new Actor(new AccountId(9), "Cán bộ", city.unit(unit), city.unitCode(unit), Set.of(role));
    }

    /** Each sixth commune has come as far as each other sixth. */
    private void carryOut(String commune, int n) {
        var by = who(commune, Role.OFFICER);
        var id = city.assignment("30-CT", 1, commune);
        var note = Evidence.note("Đã tổ chức");
        switch (n % 6) {
            case 1 -> assignments.take(StepKind.ACCEPTED, id, 0, Evidence.NONE, by);
            case 2 -> assignments.take(StepKind.REPORTED, id, 0, note, by);
            case 3 -> assignments.take(StepKind.SUBMITTED, id, 0, note, by);
            case 4 -> {
                assignments.take(StepKind.SUBMITTED, id, 0, note, by);
                assignments.take(StepKind.CONFIRMED, id, 1, Evidence.NONE, office);
            }
            case 5 -> {
                assignments.take(StepKind.SUBMITTED, id, 0, note, by);
                assignments.take(StepKind.RETURNED, id, 1, Evidence.note("Thiếu danh sách"), office);
            }
            default -> {}
        }
    }

    private void evening(LocalDate day) {
        clock.set(day);
        evenings.put(day, Boards.of(board, null, null, null, office));
    }

    long units(LocalDate day) {
        return database.sql("select count(*) from organization.published_unit_as_of(:day)")
                .param("day", day)
                .query(Long.class)
                .single();
    }

    boolean isPresentNow(String commune) {
        return database.sql("select valid_to is null from organization.published_unit where code = :code")
                .param("code", ThreeTrees.id(commune))
                .query(Boolean.class)
                .single();
    }

    int open(String path, String unit) {
        return browser.get()
                .uri(path)
                .with(city.as(unit, Role.OFFICER))
                .exchange()
                .getResponse()
                .getStatus();
    }

    /** The page, without what is new in every answer. */
    String page(String path) {
        var answer = browser.get().uri(path).with(city.as("", Role.OFFICE)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(name=\"_csrf\" value|content)=\"[^\"]{40,}\"", "")
                .replaceFirst("<p class=\"print-only\">.*</p>", "");
    }
}
