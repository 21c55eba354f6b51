package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.board.Trend;
import vn.quantriet.obligation.board.Trends;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest("obligation-board")
@Import(Town.class)
@Tag("board")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheTrendByDayTest {

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Trends trends;

    @Autowired
    ObligationBoard board;

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
    void aDocumentOfForty() {
        town = towns.build(2, 4);
        office = town.actor("", Role.OFFICE);
        today = LocalDate.now(clock);
        var document = town.document(
                "60-CT",
                List.of(
                        new Town.Duty("Học tập", today.minusDays(10), Set.of(UnitKind.PARTY_CELL)),
                        new Town.Duty("Lập chương trình", today.minusDays(20), Set.of(UnitKind.COMMUNE_COMMITTEE)),
                        new Town.Duty("Báo cáo", today.plusDays(60), Set.of(UnitKind.DISTRICT_COMMITTEE)),
                        new Town.Duty("Thường xuyên", null, Set.of(UnitKind.PARTY_CELL))));
        publications.publish(document.id(), document.version(), false, office);
        towns.spread(document);
        database.sql("""
                update obligation.assignment set assigned_at = assigned_at - interval '40 days',
                       since = since - interval '40 days'
                where document_id = :id
                """).param("id", document.id().value()).update();
    }

    @Test
    void theLastDayIsTheBoardOfThatDay() {
        for (var unit : new @Nullable String[] {null, "NORTH", "SOUTH-2"}) {
            var filter = AssignmentFilter.ALL
                    .in(unit == null ? null : town.unitCode(unit), Reach.BRANCH)
                    .document(town.slug("60-CT"));
            var total = board.show(filter, BoardOrder.WORST, office).total();
            var last = trends.show(filter, 30, office).last();
            assertThat(last.day()).isEqualTo(today);
            assertThat(last.given()).isEqualTo(total.all());
            assertThat(last.onTime()).isEqualTo(total.onTime());
            assertThat(last.overdue()).isEqualTo(total.of(Timeliness.OVERDUE));
            assertThat(last.fallenDue()).isEqualTo(total.fallenDue());
        }
    }

    @Test
    void everyDayIsWhatCountingTheDutiesOfThatDayComesTo() {
        var filter = AssignmentFilter.ALL.document(town.slug("60-CT"));
        for (var day : trends.show(filter, 30, office).days()) assertThat(day).isEqualTo(recount(day.day()));
        assertThat(trends.show(filter, 90, office).days())
                .hasSize(90)
                .first()
                .returns(0L, Trend.Day::given)
                .returns(0L, Trend.Day::overdue);
    }

    /** One duty after the other, without adding anything up. */
    private Trend.Day recount(LocalDate day) {
        return database.sql("""
                select count(*) as given,
                       count(*) filter (where finished) as done,
                       count(*) filter (where finished and submitted_on <= due_on) as on_time,
                       count(*) filter (where not finished and standing <> 'SUSPENDED' and due_on < :day
                                          and not coalesce(submitted_on <= due_on, false)) as overdue
                from (select *, standing = 'CONFIRMED' and submitted_on <= :day and due_on is not null as finished
                      from obligation.assignment) assignment
                join directive.document on document.id = assignment.document_id
                where document.slug = :slug
                """)
                .param("day", day)
                .param("slug", town.slug("60-CT"))
                .query((row, _) -> new Trend.Day(
                        day, row.getLong("given"), row.getLong("done"), row.getLong("on_time"), row.getLong("overdue")))
                .single();
    }

    @Test
    void thePageHasEveryDayInWordsAndDrawsThemWithoutScript() {
        var visitor = new Visitor(browser, town.account("", Role.OFFICE));
        var page = visitor.page("/dieu-hanh/xu-huong?so-ngay=90&van-ban=" + town.slug("60-CT"));
        assertThat(page.select(".trend-table tbody tr")).hasSize(90);
        assertThat(page.select("#bieu-do polyline"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.attr("points").split(" ")).hasSize(90));
        assertThat(page.select("#bieu-do svg").attr("aria-label")).contains("đang quá hạn từ");
        assertThat(visitor.open("/dieu-hanh/xu-huong?so-ngay=31")).hasStatus(404);
        assertThat(visitor.statements("/dieu-hanh/xu-huong?van-ban=" + town.slug("60-CT") + "&cap=chi-bo"))
                .isLessThanOrEqualTo(15 + 4);
        assertThat(page.select(".crumbs a").attr("href")).isEqualTo("/dieu-hanh?van-ban=" + town.slug("60-CT"));
    }
}
