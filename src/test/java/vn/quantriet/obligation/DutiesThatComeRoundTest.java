package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.directive.duty.PeriodDay;
import vn.quantriet.directive.duty.Stage;
import vn.quantriet.directive.duty.Timing;
import vn.quantriet.obligation.course.Measure;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.publication.PeriodOpening;
import vn.quantriet.obligation.stage.StageDoneAlready;
import vn.quantriet.obligation.stage.Stages;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** Time that is not one day in the text: what comes round, what waits for study, what has stages, what has no end. */
@DatabaseTest("obligation-rounds")
@Import({Town.class, Drafting.class, Deciding.class, MovableClock.InPlace.class})
@Tag("duties")
class DutiesThatComeRoundTest {

    private static final Deadline YEARLY = new Deadline(
            Kind.RECURRING,
            "trước ngày 15/12 hằng năm",
            null,
            Recurrence.YEARLY,
            Timing.read("trước ngày 15/12", Recurrence.YEARLY));
    private static final LocalDate STUDIED = LocalDate.of(2024, 4, 30);

    @Autowired
    Town towns;

    @Autowired
    Drafting drafting;

    @Autowired
    PeriodOpening opening;

    @Autowired
    Assignments assignments;

    @Autowired
    DutySheet duties;

    @Autowired
    Stages stages;

    @Autowired
    Measures measures;

    @Autowired
    Deciding deciding;

    @Autowired
    Organizations organizations;

    @Autowired
    Database database;

    @Autowired
    MovableClock clock;

    Town.Built town;
    Actor office;

    @BeforeEach
    void aTown() {
        clock.set(LocalDate.of(2024, 3, 4));
        town = towns.build(1, 2);
        office = town.actor("", Role.OFFICE);
    }

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

    /** A programme is due so long after the unit's own study, and nobody else's. */
    @Test
    void timeAfterStudyBeginsWithTheUnitsOwnStudy() {
        var document = publish(
                duty(
                        "Học tập Nghị quyết",
                        DutyKind.STUDY,
                        Deadline.on(Kind.DATE, null, STUDIED),
                        UnitKind.COMMUNE_COMMITTEE),
                duty(
                        "Chương trình hành động",
                        DutyKind.PROGRAMME,
                        afterStudy(),
                        UnitKind.COMMUNE_COMMITTEE,
                        UnitKind.DISTRICT_COMMITTEE));
        var study = town.assignment("30-CT", 1, "NORTH-1");
        var programme = town.assignment("30-CT", 2, "NORTH-1");
        assertThat(due(programme)).isNull();
        assertThat(due(town.assignment("30-CT", 2, "NORTH")))
                .as("nothing to study")
                .isEqualTo("2024-03-14");

        clock.set(LocalDate.of(2024, 4, 8));
        assignments.take(StepKind.SUBMITTED, study, 0, Evidence.note("Xong"), town.actor("NORTH-1", Role.OFFICER));
        clock.set(LocalDate.of(2024, 4, 12));
        assertThat(due(programme)).as("handed in is not confirmed").isNull();
        assignments.take(StepKind.CONFIRMED, study, 1, Evidence.NONE, office);

        assertThat(due(programme))
                .as("counted from the day it was done")
                .isEqualTo("2024-04-19"); // 18 April is a holiday
        assertThat(due(town.assignment("30-CT", 2, "SOUTH-1"))).isNull();
        assertThat(asOf(programme, "2024-04-11")).as("an evening before").isNull();
        assertThat(asOf(programme, "2024-04-12")).isEqualTo("2024-04-19");
        assertThat(document.isPublished()).isTrue();
    }

    @Test
    void theUsualTermIsGivenOnlyWhereAPersonSaysSo() {
        publish(false, duty("Bố trí kinh phí", DutyKind.DELIVERABLE, Deadline.NONE, UnitKind.DISTRICT_COMMITTEE));
        assertThat(due(town.assignment("30-CT", 1, "NORTH"))).isNull();
        var again = town.document("31-CT", List.of());
        drafting.publish(
                again, true, office, duty("Bố trí", DutyKind.DELIVERABLE, Deadline.NONE, UnitKind.DISTRICT_COMMITTEE));
        assertThat(due(town.assignment("31-CT", 1, "NORTH"))).isEqualTo("2024-03-14");
    }

    @Test
    void aDeliverableGoesThroughItsStagesAndTheyAreItsMeasure() {
        var nature = new Nature(
                DutyKind.DELIVERABLE,
                List.of(new Stage("Dự thảo", LocalDate.of(2024, 5, 1)), new Stage("Trình Quốc hội", null)));
        publish(new Drafting.Duty(
                "Xây dựng đề án",
                nature,
                Deadline.on(Kind.QUARTER, null, LocalDate.of(2024, 9, 30)),
                Set.of(UnitKind.DISTRICT_COMMITTEE)));
        var id = town.assignment("30-CT", 1, "NORTH");
        var north = town.actor("NORTH", Role.OFFICER);

        stages.pass(id, 0, 1, Evidence.note("Gửi lấy ý kiến"), north);

        var duty = duties.get(id, office);
        assertThat(duty.assignment().measure()).isEqualTo(new Measure(1, 2));
        assertThat(duty.stages()).extracting("doneOn").containsExactly(LocalDate.of(2024, 3, 4), null);
        assertThat(duty.steps()).singleElement().extracting("note").isEqualTo("Dự thảo\nGửi lấy ý kiến");
        assertThatThrownBy(() -> stages.pass(id, 1, 1, Evidence.NONE, north)).isInstanceOf(StageDoneAlready.class);
        assertThat(duties.get(id, office).steps()).as("refused whole").hasSize(1);
    }

    @Test
    void aMeasureIsToldByTheUnitOrByWhoeverCountsIt() {
        var document = publish(
                duty("Học tập", DutyKind.STUDY, Deadline.on(Kind.DATE, null, STUDIED), UnitKind.DISTRICT_COMMITTEE));
        var id = town.assignment("30-CT", 1, "NORTH");
        var told = new Evidence("Đang học", "", null, List.of(), new Measure(20, 31));
        assignments.take(StepKind.REPORTED, id, 0, told, town.actor("NORTH", Role.OFFICER));
        assertThat(duties.get(id, office).assignment().measure()).isEqualTo(new Measure(20, 31));

        assertThat(measures.tell(document.id(), DutyKind.STUDY, town.unit("NORTH"), new Measure(31, 31)))
                .isEqualTo(1);
        assertThat(duties.get(id, office).assignment().measure()).isEqualTo(new Measure(31, 31));
        assertThat(measures.tell(document.id(), DutyKind.REPORT, town.unit("NORTH"), new Measure(1, 1)))
                .isZero();
        assertThat(duties.get(id, office).timeliness()).isEqualTo(Timeliness.IN_TIME);
    }

    private Document publish(Drafting.Duty... given) {
        return publish(false, given);
    }

    private Document publish(boolean usual, Drafting.Duty... given) {
        return drafting.publish(town.document("30-CT", List.of()), usual, office, given);
    }

    private static Drafting.Duty duty(String action, DutyKind kind, Deadline deadline, UnitKind... kinds) {
        return new Drafting.Duty(action, Nature.of(kind), deadline, Set.of(kinds));
    }

    private static Deadline afterStudy() {
        var after = new Countdown(10, Countdown.Unit.DAY, Countdown.From.STUDY);
        return new Deadline(Kind.RELATIVE, "ngay sau khi học tập", null, null, new Timing(null, after));
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

    private @Nullable String due(AssignmentId id) {
        var due = duties.get(id, office).assignment().due();
        return due == null ? null : due.toString();
    }

    private @Nullable String asOf(AssignmentId id, String day) {
        return database.sql(
                        "select due_on::text from obligation.in_force_as_of(cast(:day as date), :zone) where id = :id")
                .param("day", day)
                .param("zone", clock.getZone().getId())
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(row.getString("due_on")))
                .single()
                .orElse(null);
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
