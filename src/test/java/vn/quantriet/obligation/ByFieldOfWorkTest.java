package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.board.Board;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.board.Trends;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** What is asked for by field of work is what the documents sorted into it have given, on every page alike. */
@DatabaseTest("obligation-board")
@Import(Town.class)
@Tag("board")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ByFieldOfWorkTest {

    private static final String ECONOMY = "kinh-te";
    private static final String CULTURE = "van-hoa-xa-hoi";
    private static final int SET_UP = 4; // what signing in asks

    @Autowired
    Town towns;

    @Autowired
    Documents documents;

    @Autowired
    DocumentShelf shelf;

    @Autowired
    Publications publications;

    @Autowired
    ObligationBoard board;

    @Autowired
    Trends trends;

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
    Visitor visitor;

    @BeforeAll
    void twoDocumentsOfOneFieldOneOfAnotherAndOneOfNone() {
        town = towns.build(2, 5);
        office = town.actor("", Role.OFFICE);
        visitor = new Visitor(browser, town.account("", Role.OFFICE));
        publish("70-CT", ECONOMY, UnitKind.PARTY_CELL);
        publish("71-CT", ECONOMY, UnitKind.COMMUNE_COMMITTEE);
        publish("72-CT", CULTURE, UnitKind.PARTY_CELL);
        publish("73-CT", null, UnitKind.PARTY_CELL);
    }

    private void publish(String number, @Nullable String field, UnitKind kind) {
        var today = LocalDate.now(clock);
        var duties = List.of(
                new Town.Duty("Học tập", today.minusDays(3), Set.of(kind)),
                new Town.Duty("Lập chương trình", today.plusDays(3), Set.of(UnitKind.COMMUNE_COMMITTEE)),
                new Town.Duty("Thường xuyên", null, Set.of(kind)));
        var document = town.document(number, duties);
        publications.publish(document.id(), document.version(), false, office);
        towns.spread(document);
        database.sql("""
                update obligation.assignment set assigned_at = assigned_at - interval '9 days',
                       since = since - interval '9 days'
                where document_id = :id
                """).param("id", document.id().value()).update();
        var published = shelf.get(document.slug(), office);
        documents.classify(published.id(), published.version(), field, office);
    }

    @Test
    void theFiguresOfAFieldAreARecountOfItsDocuments() {
        for (var field : List.of(ECONOMY, CULTURE, "doi-ngoai")) {
            for (var unit : List.of("", "NORTH", "SOUTH-2", "NORTH-1-1")) {
                var shown = board(filter(field, unit));
                assertThat(shown.total().counts()).as(field + " " + unit).isEqualTo(recount(field, unit));
                assertThat(list.page(filter(field, unit), office).total())
                        .isEqualTo(shown.total().all());
                assertThat(trends.show(filter(field, unit), 30, office).last().given())
                        .isEqualTo(shown.total().all());
            }
        }
        assertThat(board(filter("doi-ngoai", "")).rows()).isEmpty();
    }

    /** From the facts, without the board or anything it is made of. */
    private Map<Timeliness, Long> recount(String field, String unit) {
        var counts = new EnumMap<Timeliness, Long>(Timeliness.class);
        database.sql("""
                select obligation.timeliness(standing, due_on, submitted_on, :today) as timeliness, count(*) as duties
                from obligation.assignment
                join directive.document on document.id = assignment.document_id
                join organization.unit on unit.id = assignment.unit_id
                join organization.unit top on top.code = :unit and unit.path <@ top.path
                where document.field = :field
                group by 1
                """)
                .param("today", LocalDate.now(clock))
                .param("unit", town.unitCode(unit))
                .param("field", field)
                .query(row -> {
                    counts.put(Timeliness.ofCode(row.getString("timeliness")), row.getLong("duties"));
                });
        return counts;
    }

    @Test
    void everyRowAndTopicIsTheLengthOfItsListAndTheDocumentsAreThoseOfTheField() {
        for (var narrowing : List.of(
                Narrowing.NONE.field(ECONOMY),
                Narrowing.NONE.field(ECONOMY).level(UnitLevel.CELL),
                Narrowing.NONE.field(CULTURE).due(null, LocalDate.now(clock)))) {
            var filter = filter(null, "").narrowing(narrowing);
            var shown = board(filter);
            assertThat(shown.total().all()).isPositive();
            for (var row : shown.rows()) {
                var of = filter.in(row.unit().code(), row.itself() ? Reach.ONLY : Reach.BRANCH)
                        .narrowing(narrowing.seenFrom(shown.unit().code()));
                assertThat(list.page(of, office).total()).isEqualTo(row.tally().all());
            }
            for (var topic : shown.topics())
                assertThat(list.page(filter.document(topic.documentSlug()), office)
                                .total())
                        .isEqualTo(topic.tally().all());
        }
        assertThat(board(filter(ECONOMY, "")).topics())
                .extracting(Board.Topic::documentSlug)
                .containsExactlyInAnyOrder(town.slug("70-CT"), town.slug("71-CT"));
        assertThat(board(filter(ECONOMY, "").document(town.slug("72-CT"))).total())
                .isEqualTo(Tally.NONE);
    }

    @Test
    void theFieldsAndWhatHasNoneComeToTheWhole() {
        var sorted = board(filter(ECONOMY, "")).total().all()
                + board(filter(CULTURE, "")).total().all();
        var none = board(filter(null, "").document(town.slug("73-CT"))).total().all();
        assertThat(board(filter(null, "")).total().all()).isEqualTo(sorted + none);
    }

    @Test
    void aBoardOfAnEveningThatIsOverIsOfTheFieldAsItIsSortedToday() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var past = filter(ECONOMY, "").day(yesterday);
        assertThat(board(past).total().all()).isPositive();
        assertThat(list.page(past, office).total())
                .isEqualTo(board(past).total().all());
    }

    @Test
    void itIsChosenFromAListSaidInWordsAndTakenAwayByItself() {
        for (var path : List.of("/dieu-hanh?cap=chi-bo", "/nhiem-vu?cap=chi-bo", "/dieu-hanh/xu-huong?cap=chi-bo")) {
            var page = visitor.page(path + "&linh-vuc=" + CULTURE);
            var chip = page.select(".chip").stream()
                    .filter(it -> it.text().equals("Lĩnh vực: Văn hoá – xã hội"))
                    .toList();
            assertThat(chip).as(path).hasSize(1);
            var without = chip.getFirst().select("a").attr("href");
            assertThat(without).contains("cap=chi-bo").doesNotContain("linh-vuc");
            if (path.contains("xu-huong")) continue;
            assertThat(page.select("select[name=linh-vuc] option")).hasSizeGreaterThan(10);
            assertThat(page.select("select[name=linh-vuc] option[selected]").eachAttr("value"))
                    .containsExactly(CULTURE);
            assertThat(page.select("input[type=hidden][name=linh-vuc]")).isEmpty();
        }
        assertThat(visitor.page("/dieu-hanh/man-chieu?linh-vuc=" + CULTURE).text())
                .contains("Lĩnh vực: Văn hoá – xã hội");
        var explained = visitor.page("/dieu-hanh/giai-thich?so=tat-ca&linh-vuc=" + CULTURE);
        assertThat(explained.select(".facts").text()).contains("Lĩnh vực: Văn hoá – xã hội", "Khớp");
    }

    @Test
    void aSavedViewKeepsItAndAFileIsOfIt() {
        var asked = "?linh-vuc=" + ECONOMY;
        var saved = visitor.send("/dieu-hanh/khung-nhin", "ten", "Kinh tế", "bo-loc", asked + "&x=1");
        assertThat(Visitor.target(saved)).isEqualTo("/dieu-hanh" + asked);
        var file = Visitor.body(visitor.open("/nhiem-vu.csv" + asked));
        assertThat(file.lines().count() - 1)
                .isEqualTo(board(filter(ECONOMY, "")).total().all());
        assertThat(visitor.open("/dieu-hanh.xlsx?linh-vuc=" + ECONOMY)).hasStatusOk();
    }

    @Test
    void aFieldThatIsNoneIsNotFoundOnAnyPage() {
        var boards = List.of("/dieu-hanh?", "/dieu-hanh.xlsx?", "/dieu-hanh/xu-huong?", "/dieu-hanh/man-chieu?");
        var lists = List.of("/nhiem-vu?", "/nhiem-vu.csv?", "/dieu-hanh/giai-thich?so=tat-ca&", "/don-doc/moi?");
        for (var path : Stream.concat(boards.stream(), lists.stream()).toList())
            assertThat(visitor.open(path + "linh-vuc=gi-do")).as(path).hasStatus(404);
    }

    @Test
    void aPageTakesFewStatements() {
        var query = "linh-vuc=" + ECONOMY + "&cap=chi-bo&chu-tri=" + town.unitCode("NORTH-1-1");
        for (var path :
                List.of("/dieu-hanh?", "/nhiem-vu?", "/dieu-hanh/xu-huong?", "/dieu-hanh/giai-thich?so=da-xong&"))
            assertThat(visitor.statements(path + query)).as(path).isLessThanOrEqualTo(15 + SET_UP);
    }

    private AssignmentFilter filter(@Nullable String field, String unit) {
        return AssignmentFilter.ALL
                .in(unit.isEmpty() ? null : town.unitCode(unit), Reach.BRANCH)
                .narrowing(Narrowing.NONE.field(field));
    }

    private Board board(AssignmentFilter filter) {
        return board.show(filter, BoardOrder.WORST, office);
    }
}
