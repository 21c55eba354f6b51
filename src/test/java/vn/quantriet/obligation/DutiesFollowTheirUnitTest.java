package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.handover.JoinedIntoAnother;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.RestedUpon;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** District SOUTH merges into NORTH; commune NORTH-1 merges into NORTH-2. */
@DatabaseTest("obligation-handover")
@Import({Town.class, Deciding.class, MovableClock.InPlace.class})
@Tag("trees")
class DutiesFollowTheirUnitTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Autowired
    Town towns;

    @Autowired
    Deciding deciding;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

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

    Town.Built town;
    Actor office;

    @BeforeEach
    void publishedInJune() {
        town = towns.build(3, 1);
        office = town.actor("", Role.OFFICE);
        clock.set(LocalDate.of(2024, 6, 1));
        publish(
                "20-CT",
                "",
                new Town.Duty("Học tập", LocalDate.of(2024, 7, 20), Set.of(UnitKind.COMMUNE_COMMITTEE)),
                new Town.Duty("Lập kế hoạch", LocalDate.of(2024, 7, 20), Set.of(UnitKind.DISTRICT_COMMITTEE)));
        clock.set(LocalDate.of(2024, 6, 10));
    }

    private void publish(String number, String owner, Town.Duty... issued) {
        var document = town.document(number, owner, List.of(issued));
        publications.publish(document.id(), document.version(), town.actor(owner, Role.OFFICE));
    }

    private AssignmentId of(String commune) {
        return town.assignment("20-CT", 1, commune);
    }

    private Actor officer(String unit) {
        return town.actor(unit, Role.OFFICER);
    }

    private DecisionId decide(Change... changes) {
        clock.set(DAY);
        return deciding.decide(town, "7-QĐ/TU", DAY, List.of(changes));
    }

    private DecisionId merge(String from, String into) {
        return decide(new Change.Merge(List.of(town.unitCode(from)), town.unitCode(into)));
    }

    @Test
    void whatIsOpenGoesToTheHeirAndWhatWasConfirmedStays() {
        publish("21-CT", "SOUTH", new Town.Duty("Báo cáo", null, Set.of(UnitKind.COMMUNE_COMMITTEE)));
        var confirmed = of("SOUTH-1");
        assignments.submit(confirmed, 0, Evidence.note("Xong"), officer("SOUTH-1"));
        assignments.confirm(confirmed, 1, Evidence.NONE, office);
        var open = town.assignment("21-CT", 1, "SOUTH-1");

        merge("SOUTH-1", "NORTH-1");

        assertThat(duties.get(confirmed, office).unitCode()).isEqualTo(town.unitCode("SOUTH-1"));
        var duty = duties.get(open, officer("NORTH-1"));
        assertThat(duty.unitCode()).isEqualTo(town.unitCode("NORTH-1"));
        assertThat(duty.handovers()).hasSize(1);
        assertThat(work.assignments(WorkList.Section.DO, null, "", 0, officer("NORTH-1"))
                        .rows())
                .extracting(AssignmentRow::id)
                .contains(open);
        assertThat(get("/nhiem-vu/" + open, "NORTH-1"))
                .hasStatusOk()
                .bodyText()
                .contains("Chuyển giao", "Đảng ủy " + town.unitCode("SOUTH-1"), "7-QĐ/TU", "01/07/2024");
        assertThat(get("/van-ban/" + town.slug("21-CT"), "NORTH-1"))
                .as("of the district it was in")
                .hasStatusOk();
        assertThat(get("/van-ban/" + town.slug("21-CT"), "NORTH-2")).hasStatus(404);
        assertThat(board.show(town.unitCode("SOUTH"), null, null, office).rows())
                .filteredOn(row -> row.unit().code().equals(town.unitCode("SOUTH-1")))
                .first()
                .satisfies(row -> assertThat(row.unit().endedOn()).isEqualTo(DAY));
    }

    @Test
    void twoThatAreStillToBeDoneBecomeOne() {
        assignments.report(of("NORTH-1"), 0, Evidence.note("Đã học một nửa"), officer("NORTH-1"));
        var joined = of("NORTH-1");
        var survivor = of("NORTH-2");
        var before = board.show(null, null, null, office).total().all();

        merge("NORTH-1", "NORTH-2");

        var heir = officer("NORTH-2");
        assertThat(board.show(null, null, null, office).total().all()).isEqualTo(before - 1);
        assertThat(board.show(null, null, DAY.minusDays(1), office).total().all())
                .isEqualTo(before);
        assertThat(work.assignments(WorkList.Section.DO, null, "", 0, heir).total())
                .isEqualTo(1);
        assertThat(get("/nhiem-vu/" + survivor, "NORTH-2"))
                .bodyText()
                .contains("gộp vào", "href=\"/nhiem-vu/" + joined + "\"");
        assertThat(get("/nhiem-vu/" + joined, "NORTH-2"))
                .bodyText()
                .contains("Đã học một nửa", "href=\"/nhiem-vu/" + survivor + "\"")
                .doesNotContain("action=\"/nhiem-vu/" + joined);
        var version = duties.get(joined, heir).assignment().version();
        assertThatThrownBy(() -> assignments.submit(joined, version, Evidence.note("Xong"), heir))
                .isInstanceOf(JoinedIntoAnother.class);
    }

    @Test
    void aResultThatWaitsGoesAlongAndIsJudgedByWhoIsAboveTheHeir() {
        var waiting = of("SOUTH-1");
        assignments.submit(waiting, 0, Evidence.note("Xong"), officer("SOUTH-1"));

        merge("SOUTH-1", "NORTH-1");

        assertThat(duties.get(waiting, office).assignment().standing()).isInstanceOf(Standing.Submitted.class);
        assertThat(work.counts(officer("NORTH-1"))).containsEntry(WorkList.Section.DO, 1L);
        var version = duties.get(waiting, office).assignment().version();
        assignments.sendBack(waiting, version, Evidence.note("Thiếu"), town.actor("NORTH", Role.LEADER));
        assertThat(work.counts(officer("NORTH-1"))).as("its own and this one").containsEntry(WorkList.Section.DO, 2L);
    }

    @Test
    void theRehearsalTellsWhatTheApplicationThenDoes() {
        clock.set(DAY.minusDays(5));
        var change =
                new Change.Merge(List.of(town.unitCode("NORTH-1"), town.unitCode("SOUTH-1")), town.unitCode("NORTH-2"));
        var id = deciding.draft(town, "8-QĐ/TU", DAY, List.of(change));
        var before = deciding.holdings();

        var rehearsal = deciding.rehearse(town, id);

        assertThat(rehearsal.consequences().moved())
                .contains(new Moved("obligation.follow.duties", 2), new Moved("obligation.follow.joined", 2));
        assertThat(rehearsal.consequences().conflicts())
                .filteredOn(conflict -> conflict.key().equals("obligation.follow.met"))
                .hasSize(2);
        assertThat(deciding.holdings()).isEqualTo(before);
    }

    @Test
    void supportersFollowAsWell() {
        assertThat(work.counts(officer("SOUTH"))).containsEntry(WorkList.Section.SUPPORT, 1L);

        decide(new Change.Merge(List.of(town.unitCode("SOUTH")), town.unitCode("NORTH-3")));

        assertThat(work.counts(officer("NORTH-3"))).containsEntry(WorkList.Section.SUPPORT, 0L);
        assertThat(database.sql("select count(*) from obligation.supporting_unit where unit_id = :unit")
                        .param("unit", town.unit("NORTH-3").value())
                        .query(Long.class)
                        .single())
                .as("kept, though it leads the duty itself")
                .isEqualTo(1);
    }

    @Test
    void takenBackEverythingIsAsItWasUntilSomethingRestsOnIt() {
        var before = deciding.holdings();
        var first = merge("NORTH-1", "NORTH-2");
        deciding.undo(town, first);
        assertThat(deciding.holdings()).isEqualTo(before);
        assertThat(duties.get(of("NORTH-1"), office).handovers()).isEmpty();

        var second = merge("NORTH-1", "NORTH-2");
        publish("22-CT", "", new Town.Duty("Việc mới", null, Set.of(UnitKind.COMMUNE_COMMITTEE)));
        assertThatThrownBy(() -> deciding.undo(town, second))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        refusal -> assertThat(refusal.reliances())
                                .anyMatch(it -> it.key().equals("obligation.rests.assigned")));
    }

    @Test
    void whatAMovedUnitIsGivenByItsNewDistrictRestsOnTheMove() {
        var move = decide(new Change.Move(town.unitCode("NORTH-1"), Line.PARTY, town.unitCode("SOUTH")));
        publish("23-CT", "", new Town.Duty("Cả thành phố", null, Set.of(UnitKind.DISTRICT_COMMITTEE)));
        publish("24-CT", "SOUTH", new Town.Duty("Việc quận", null, Set.of(UnitKind.COMMUNE_COMMITTEE)));

        assertThatThrownBy(() -> deciding.undo(town, move))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        refusal -> assertThat(refusal.reliances())
                                .anyMatch(it -> it.key().equals("obligation.rests.moved") && it.count() == 1));
    }

    @Test
    void aDraftThatNamesAUnitThatEndsNamesItsHeirAndSaysSo() {
        var draft = town.document("25-CT", List.of(new Town.Duty("Việc", null, Set.of())));
        database.sql("""
                update directive.draft_addressee set included = array[cast(:unit as bigint)]
                where duty_id in (select id from directive.draft_duty where document_id = :document) and part = 'LEAD'
                """)
                .param("unit", town.unit("NORTH-1").value())
                .param("document", draft.id().value())
                .update();
        clock.set(DAY);
        var id = deciding.draft(
                town, "9-QĐ/TU", DAY, List.of(new Change.Dissolve(town.unitCode("NORTH-1"), town.unitCode("NORTH-2"))));

        assertThat(deciding.rehearse(town, id).consequences().conflicts())
                .anyMatch(conflict -> conflict.key().equals("directive.follow.rule"));
        merge("NORTH-1", "NORTH-2");
        assertThat(publications.publish(draft.id(), draft.version() + 1, office).assignments())
                .isEqualTo(1);
        assertThat(town.assignment("25-CT", 1, "NORTH-2")).isNotNull();
    }

    @Test
    void whoPublishesOrWorksAtTheSameMomentLosesNothing() throws Exception {
        clock.set(DAY);
        var document = town.document("26-CT", List.of(new Town.Duty("Việc", null, Set.of(UnitKind.COMMUNE_COMMITTEE))));
        var change = new Change.Merge(List.of(town.unitCode("NORTH-1")), town.unitCode("NORTH-2"));
        var decision = deciding.draft(town, "10-QĐ/TU", DAY, List.of(change));
        deciding.rehearse(town, decision);
        var cell = officer("SOUTH-1");
        var mine = of("SOUTH-1");
        var start = new CyclicBarrier(3);
        try (var people = Executors.newFixedThreadPool(3)) {
            var done = people.invokeAll(List.<Callable<Object>>of(
                    () -> {
                        start.await();
                        return publications.publish(document.id(), document.version(), office);
                    },
                    () -> {
                        start.await();
                        deciding.schedule(town, decision);
                        return decision;
                    },
                    () -> {
                        start.await();
                        return assignments.accept(mine, 0, Evidence.NONE, cell);
                    }));
            assertThat(done).extracting(Future::state).containsOnly(Future.State.SUCCESS);
        }
        assertThat(database.sql("""
                select unit_id from obligation.in_force
                where document_id = :document and unit_id in (:ended, :heir)
                """)
                        .param("document", document.id().value())
                        .param("ended", town.unit("NORTH-1").value())
                        .param("heir", town.unit("NORTH-2").value())
                        .query(Long.class)
                        .list())
                .containsExactly(town.unit("NORTH-2").value());
    }

    private MvcTestResult get(String path, String unit) {
        return browser.get().uri(path).with(town.as(unit, Role.OFFICER)).exchange();
    }
}
