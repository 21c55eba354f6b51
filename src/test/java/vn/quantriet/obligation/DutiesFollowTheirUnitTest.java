package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.handover.JoinedIntoAnother;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** District SOUTH merges into NORTH; commune NORTH-1 merges into NORTH-2. */
@DatabaseTest("obligation-handover")
@Import({Town.class, Deciding.class, MovableClock.InPlace.class})
@Tag("trees")
class DutiesFollowTheirUnitTest extends DistrictsThatMerge {

    @Test
    void whatIsOpenGoesToTheHeirAndWhatWasConfirmedStays() {
        publish("21-CT", "SOUTH", new Town.Duty("Báo cáo", null, Set.of(UnitKind.COMMUNE_COMMITTEE)));
        var confirmed = of("SOUTH-1");
        assignments.take(StepKind.SUBMITTED, confirmed, 0, Evidence.note("Xong"), officer("SOUTH-1"));
        assignments.take(StepKind.CONFIRMED, confirmed, 1, Evidence.NONE, office);
        var open = town.assignment("21-CT", 1, "SOUTH-1");

        merge("SOUTH-1", "NORTH-1");

        assertThat(duties.get(confirmed, office).unitCode()).isEqualTo(town.unitCode("SOUTH-1"));
        var duty = duties.get(open, officer("NORTH-1"));
        assertThat(duty.unitCode()).isEqualTo(town.unitCode("NORTH-1"));
        assertThat(duty.handovers()).hasSize(1);
        assertThat(work.assignments(WorkList.Section.DO, null, "", 0, Map.of(), officer("NORTH-1"))
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
        assertThat(Boards.of(board, town.unitCode("SOUTH"), null, null, office).rows())
                .filteredOn(row -> row.unit().code().equals(town.unitCode("SOUTH-1")))
                .first()
                .satisfies(row -> assertThat(row.unit().endedOn()).isEqualTo(DAY));
    }

    @Test
    void twoThatAreStillToBeDoneBecomeOne() {
        assignments.take(StepKind.REPORTED, of("NORTH-1"), 0, Evidence.note("Đã học một nửa"), officer("NORTH-1"));
        var joined = of("NORTH-1");
        var survivor = of("NORTH-2");
        var before = Boards.of(board, null, null, null, office).total().all();

        merge("NORTH-1", "NORTH-2");

        var heir = officer("NORTH-2");
        assertThat(Boards.of(board, null, null, null, office).total().all()).isEqualTo(before - 1);
        assertThat(Boards.of(board, null, null, DAY.minusDays(1), office)
                        .total()
                        .all())
                .isEqualTo(before);
        assertThat(work.assignments(WorkList.Section.DO, null, "", 0, Map.of(), heir)
                        .total())
                .isEqualTo(1);
        assertThat(get("/nhiem-vu/" + survivor, "NORTH-2"))
                .bodyText()
                .contains("gộp vào", "href=\"/nhiem-vu/" + joined + "\"");
        assertThat(get("/nhiem-vu/" + joined, "NORTH-2"))
                .bodyText()
                .contains("Đã học một nửa", "href=\"/nhiem-vu/" + survivor + "\"")
                .doesNotContain("action=\"/nhiem-vu/" + joined);
        var version = duties.get(joined, heir).assignment().version();
        assertThatThrownBy(() -> assignments.take(StepKind.SUBMITTED, joined, version, Evidence.note("Xong"), heir))
                .isInstanceOf(JoinedIntoAnother.class);
    }

    @Test
    void aResultThatWaitsGoesAlongAndIsJudgedByWhoIsAboveTheHeir() {
        var waiting = of("SOUTH-1");
        assignments.take(StepKind.SUBMITTED, waiting, 0, Evidence.note("Xong"), officer("SOUTH-1"));

        merge("SOUTH-1", "NORTH-1");

        assertThat(duties.get(waiting, office).assignment().standing()).isInstanceOf(Standing.Submitted.class);
        assertThat(work.counts(officer("NORTH-1"))).containsEntry(WorkList.Section.DO, 1L);
        var version = duties.get(waiting, office).assignment().version();
        assignments.take(StepKind.RETURNED, waiting, version, Evidence.note("Thiếu"), town.actor("NORTH", Role.LEADER));
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
    void thePassingOnHasAnEntryOfItsOwnInTheLogAndSoHasTheWayBack() {
        var decision = merge("NORTH-1", "NORTH-2");
        deciding.undo(town, decision);

        assertThat(database.sql("""
                select concat_ws('|', action, account_name, details ->> 'number', details ->> 'before',
                                 details ->> 'after', details ->> 'assignments', details ->> 'joined')
                           as line
                from audit.entry where subject = :unit and action like 'obligation.%' order by id
                """)
                        .param("unit", "unit:" + town.unitCode("NORTH-1"))
                        .query((row, _) -> row.getString("line"))
                        .list())
                .containsExactly(
                        "obligation.passed-on|Cán bộ tổ chức|7-QĐ/TU|Đảng ủy " + town.unitCode("NORTH-1") + "|Đảng ủy "
                                + town.unitCode("NORTH-2") + "|1|1",
                        "obligation.came-back|Cán bộ tổ chức|7-QĐ/TU|Đảng ủy " + town.unitCode("NORTH-1") + "|Đảng ủy "
                                + town.unitCode("NORTH-2") + "|1|1");
    }
}
