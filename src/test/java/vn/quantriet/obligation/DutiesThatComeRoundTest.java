package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.PeriodDay;
import vn.quantriet.directive.duty.Timing;
import vn.quantriet.obligation.publication.PeriodOpening;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** Each period is an assignment of its own, given once, for the tree in which it begins. */
@DatabaseTest("obligation-rounds")
@Import({Town.class, Drafting.class, Deciding.class, MovableClock.InPlace.class})
@Tag("duties")
class DutiesThatComeRoundTest extends DutiesOfAllKinds {

    private static final Deadline YEARLY = new Deadline(
            Kind.RECURRING,
            "trước ngày 15/12 hằng năm",
            null,
            Recurrence.YEARLY,
            Timing.read("trước ngày 15/12", Recurrence.YEARLY));

    @Autowired
    PeriodOpening opening;

    @Autowired
    Deciding deciding;

    @Autowired
    Organizations organizations;

    @Test
    void eachYearIsAnAssignmentOfItsOwnForTheTreeOfThatYear() {
        publish(duty("Xây dựng kế hoạch kiểm tra, giám sát", DutyKind.INSPECTION, YEARLY, UnitKind.PARTY_CELL));
        assertThat(dues()).containsOnly("2024-01-01 2024-12-16").hasSize(4); // the 14th is a Saturday
        opening.openBegun();
        assertThat(dues()).as("nothing has begun").hasSize(4);

        clock.set(LocalDate.of(2025, 1, 1));
        newCell("NORTH-1-9");
        assertThat(opening.openBegun()).isPositive();

        assertThat(dues())
                .filteredOn(due -> due.startsWith("2025"))
                .containsOnly("2025-01-01 2025-12-15")
                .hasSize(5);
        assertThat(dues()).filteredOn(due -> due.startsWith("2024")).hasSize(4);
        assertThat(opening.openBegun()).isZero();
    }

    @Test
    void yearsThatBeganWhileNothingRanAreCaughtUpWithOnceByTwoNodesAtOnce() throws Exception {
        publish(duty("Báo cáo", DutyKind.REPORT, YEARLY, UnitKind.DISTRICT_COMMITTEE));
        clock.set(LocalDate.of(2026, 5, 5));

        var together = new CyclicBarrier(2);
        Callable<Integer> node = () -> {
            together.await();
            return opening.openBegun();
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            nodes.invokeAll(List.of(node, node)).forEach(DutiesThatComeRoundTest::get);
        }
        assertThat(dues())
                .containsExactlyInAnyOrder(
                        "2024-01-01 2024-12-16",
                        "2024-01-01 2024-12-16",
                        "2025-01-01 2025-12-15",
                        "2025-01-01 2025-12-15",
                        "2026-01-01 2026-12-14",
                        "2026-01-01 2026-12-14");
        assertThat(database.sql("""
                        select count(*) from audit.entry
                        where action = 'obligation.period-opened' and subject = :document
                        """)
                        .param("document", "document:" + town.slug("30-CT"))
                        .query(Long.class)
                        .single())
                .as("each period was opened once")
                .isEqualTo(2);
    }

    /** Of one duty each period meets its like, never another one. */
    @Test
    void periodsThatMeetAtAnHeirStayPeriods() {
        town = towns.build(2, 1);
        office = town.actor("", Role.OFFICE);
        var quarterly = new Deadline(Kind.RECURRING, null, null, Recurrence.QUARTERLY, Timing.NONE);
        publish(duty("Báo cáo quý", DutyKind.REPORT, quarterly, UnitKind.COMMUNE_COMMITTEE));
        clock.set(LocalDate.of(2024, 4, 3));
        opening.openBegun();

        var day = LocalDate.of(2024, 4, 5);
        clock.set(day);
        deciding.decide(
                town,
                "9-QĐ/TU",
                day,
                List.of(new Change.Merge(List.of(town.unitCode("NORTH-1")), town.unitCode("NORTH-2"))));

        assertThat(database.sql("""
                        select period || ' ' || count(*) filter (where joined_into is null) || ' ' || count(*) as line
                        from obligation.assignment where unit_id = :heir group by period order by period
                        """)
                        .param("heir", town.unit("NORTH-2").value())
                        .query((row, _) -> row.getString("line"))
                        .list())
                .containsExactly("2024-01-01 1 2", "2024-04-01 1 2");
    }

    @Test
    void aDayThatHasGoneByInItsPeriodBeginsWithTheNext() {
        var early =
                new Deadline(Kind.RECURRING, null, null, Recurrence.QUARTERLY, new Timing(new PeriodDay(10, 1), null));
        publish(duty("Báo cáo quý", DutyKind.REPORT, early, UnitKind.DISTRICT_COMMITTEE));
        assertThat(dues()).containsOnly("2024-04-01 2024-04-10");
    }

    @Test
    void aStandingDutyIsProvenEveryQuarter() {
        var ongoing = new Deadline(Kind.RECURRING, "thường xuyên", null, Recurrence.ONGOING, Timing.NONE);
        publish(duty("Nâng cao chất lượng sinh hoạt", DutyKind.STANDING, ongoing, UnitKind.DISTRICT_COMMITTEE));
        assertThat(dues()).containsOnly("2024-01-01 2024-04-01"); // 31 March is a Sunday
        clock.set(LocalDate.of(2024, 4, 2));
        opening.openBegun();
        assertThat(dues()).contains("2024-04-01 2024-07-01");
    }

    private void newCell(String code) {
        organizations.add(List.of(new NewUnit(
                town.unitCode(code),
                "Chi bộ mới",
                UnitKind.PARTY_CELL,
                UnitLevel.CELL,
                town.unitCode("NORTH-1"),
                List.of(),
                LocalDate.of(2000, 1, 1),
                true)));
    }

    /** «period due» of every assignment of the town. */
    private List<String> dues() {
        return database.sql("""
                select assignment.period || ' ' || assignment.due_on as due
                from obligation.assignment
                join organization.unit on unit.id = assignment.unit_id and unit.code like :town || '%'
                order by assignment.id
                """)
                .param("town", town.code)
                .query((row, _) -> row.getString("due"))
                .list();
    }

    private static int get(Future<Integer> opened) {
        try {
            return opened.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
