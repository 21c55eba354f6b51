package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.board.PeriodBoard;
import vn.quantriet.obligation.board.PeriodBoards;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** Counts that are kept say what the assignments say, whether these change one by one or by the thousand. */
@DatabaseTest("kept-counts")
@Import({Town.class, OpenWork.class, MovableClock.InPlace.class})
@Tag("board")
class KeptCountsTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 2);
    private static final int CELLS = 1_200;

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

    @Autowired
    ObligationBoard board;

    @Autowired
    AssignmentList list;

    @Autowired
    PeriodBoards periods;

    @Autowired
    OpenWork work;

    @Autowired
    Database database;

    @Autowired
    MovableClock clock;

    Town.Built town;
    Actor office;

    @BeforeEach
    void aCityThatHasADutyForEveryCell() {
        clock.set(START);
        town = towns.build(30, 20);
        office = town.actor("", Role.OFFICE);
        var document = town.document(
                "20-CT", List.of(new Town.Duty("Học tập", START.plusDays(20), Set.of(UnitKind.PARTY_CELL))));
        publications.publish(document.id(), document.version(), false, office);
    }

    private Tally now() {
        assertThat(work.miscounted()).isEmpty();
        return Boards.of(board, null, null, null, office).total();
    }

    @Test
    void thousandsAreCountedAtOnceAndNothingIsLeftWaiting() {
        assertThat(now().of(Timeliness.IN_TIME)).isEqualTo(CELLS);
        var waiting = waiting();
        database.sql("update obligation.assignment set due_on = due_on + 3 where standing = 'ASSIGNED'")
                .update();
        assertThat(waiting()).isEqualTo(waiting);
        clock.set(START.plusDays(22));
        assertThat(now().of(Timeliness.DUE_SOON)).isEqualTo(CELLS);
        clock.set(START.plusDays(24));
        assertThat(now().of(Timeliness.OVERDUE)).isEqualTo(CELLS);
    }

    @Test
    void oneStepWaitsAndIsSeenAtOnceAndManyAreAddedUp() {
        var cells = cells();
        var waiting = waiting();
        for (var n = 0; n < 150; n++) {
            submit(cells.get(n), n);
            if (n == 0) {
                assertThat(waiting()).isEqualTo(waiting + 2);
                assertThat(Boards.of(board, null, null, null, office).total().of(Timeliness.DUE_SOON))
                        .isZero();
            }
        }
        assertThat(waiting()).isLessThan(256);
        clock.set(START.plusDays(30));
        assertThat(now().of(Timeliness.OVERDUE)).isEqualTo(CELLS - 150);
        assertThat(now().of(Timeliness.IN_TIME)).isEqualTo(150);
    }

    @Test
    void aDutyThatComesRoundIsCountedByPeriodTheSameFromKeptCountsAndFromTheAssignments() {
        var duty = comesRound();
        clock.set(START.plusDays(60));
        var city = periods.show(duty, null, office);
        assertThat(city.periods()).extracting(it -> it.start().getMonthValue()).containsExactly(1, 2);
        assertThat(city.total().values()).extracting(Tally::all).containsOnly((long) CELLS);
        assertThat(done(city, 1)).isEqualTo(CELLS - CELLS / 3);
        assertThat(done(city, 2)).isZero();
        for (var row : city.rows()) {
            var below = periods.show(duty, row.unit().code(), office);
            for (var period : city.periods())
                assertThat(row.cell(period))
                        .as(row.unit().name())
                        .isEqualTo(below.total().get(period.start()));
        }
        assertThat(database.sql("select count(*) from obligation.tally where grain = 'DUTY' and obligation_id = :id")
                        .param("id", duty.value())
                        .query(Long.class)
                        .single())
                .as("the city is read from kept counts")
                .isPositive();
    }

    private static long done(PeriodBoard board, int month) {
        return Objects.requireNonNull(board.total().get(LocalDate.of(2024, month, 1)))
                .done();
    }

    private ObligationId comesRound() {
        var duty = database.sql("select max(id) from obligation.obligation")
                .query(Long.class)
                .single();
        database.sql("update obligation.obligation set recurrence = 'MONTHLY' where id = :id")
                .param("id", duty)
                .update();
        database.sql("""
                update obligation.assignment
                set period = '2024-01-01', standing = case when id % 3 > 0 then 'CONFIRMED' else standing end,
                    submitted_on = case when id % 3 > 0 then due_on - id::integer % 2 end
                where obligation_id = :id
                """).param("id", duty).update();
        database.sql("""
                insert into obligation.assignment
                    (obligation_id, document_id, unit_id, addressed_id, assigned_at, since, due_on, standing, version, period)
                select obligation_id, document_id, unit_id, addressed_id, assigned_at, since, due_on + 31, 'ASSIGNED', 1,
                       '2024-02-01'
                from obligation.assignment where obligation_id = :id
                """).param("id", duty).update();
        return new ObligationId(duty);
    }

    @Test
    void theFiguresOfAFieldAreTheSameFromKeptCountsAndFromTheAssignments() {
        var other =
                town.document("21-CT", List.of(new Town.Duty("Làm", START.plusDays(9), Set.of(UnitKind.PARTY_CELL))));
        publications.publish(other.id(), other.version(), false, office);
        database.sql("update directive.document set field = 'kinh-te' where slug = :slug")
                .param("slug", town.slug("20-CT"))
                .update();
        var cells = cells();
        for (var n = 0; n < 40; n++) submit(cells.get(n), 0);
        database.sql("update obligation.assignment set standing = 'CONFIRMED' where standing = 'SUBMITTED'")
                .update();
        for (var n = 40; n < 45; n++) submit(cells.get(n), 0);
        clock.set(START.plusDays(22));
        var field = Narrowing.NONE.field("kinh-te");
        for (var unit : List.of("", "NORTH")) {
            var filter = AssignmentFilter.ALL.in(town.unitCode(unit), AssignmentFilter.Reach.BRANCH);
            var kept = board.show(filter.narrowing(field), BoardOrder.NAME, office);
            var counted = board.show(filter.narrowing(field.due(START, START.plusYears(1))), BoardOrder.NAME, office);
            assertThat(kept.rows()).isNotEmpty().isEqualTo(counted.rows());
            assertThat(kept.topics()).hasSize(1).isEqualTo(counted.topics());
            assertThat(kept.total().of(Timeliness.IN_TIME)).isEqualTo(5);
            assertThat(kept.total().done()).isEqualTo(40);
            assertThat(list.page(filter.narrowing(field), office).total())
                    .isEqualTo(kept.total().all());
        }
    }

    @Test
    void aDayThatIsOverIsKeptWithoutItsDate() {
        clock.set(START.plusDays(30));
        var before = now();
        settle(START.plusDays(30));
        assertThat(now()).isEqualTo(before);
        submit(cells().getFirst(), 0);
        assertThat(now().of(Timeliness.OVERDUE)).as("handed in too late").isEqualTo(CELLS);
        database.sql("update obligation.assignment set due_on = :day, given_due_on = due_on where unit_id = :unit")
                .param("day", START.plusDays(90))
                .param("unit", town.unit(cells().get(1)).value())
                .update();
        assertThat(now().of(Timeliness.IN_TIME)).isEqualTo(1);
        settle(START.plusDays(10));
        assertThat(now().of(Timeliness.OVERDUE)).isEqualTo(CELLS - 1);
    }

    @Test
    void whatIsKeptOtherwiseIsFound() {
        database.sql(
                        "update obligation.tally set assignments = assignments + 1 where grain = 'UNIT' and unit_id = :unit")
                .param("unit", town.unit("NORTH").value())
                .update();
        assertThat(work.miscounted()).hasSize(1).first().asString().contains("\"kept\":601,\"counted\":600");
        database.sql(
                        "update obligation.tally set assignments = assignments - 1 where grain = 'UNIT' and unit_id = :unit")
                .param("unit", town.unit("NORTH").value())
                .update();
    }

    private List<String> cells() {
        return work.codes(town, UnitKind.PARTY_CELL).stream()
                .map(code -> code.substring(town.code.length() + 1))
                .toList();
    }

    private void submit(String cell, int version) {
        var actor = town.actor(cell, Role.OFFICER);
        assignments.take(
                StepKind.SUBMITTED, town.assignment("20-CT", 1, cell), 0, Evidence.note("Đã học " + version), actor);
    }

    private long waiting() {
        return database.sql("select count(*) from obligation.tally_waiting")
                .query(Long.class)
                .single();
    }

    private void settle(LocalDate day) {
        database.sql("select obligation.settle_days(:day)")
                .param("day", day)
                .query((_, _) -> true)
                .single();
    }
}
