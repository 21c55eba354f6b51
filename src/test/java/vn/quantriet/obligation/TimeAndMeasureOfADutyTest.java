package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.directive.duty.Stage;
import vn.quantriet.directive.duty.Timing;
import vn.quantriet.obligation.course.Measure;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.stage.StageDoneAlready;
import vn.quantriet.obligation.stage.Stages;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** Time that waits for study or is given by a person; stages and figures that tell how far work has come. */
@DatabaseTest("obligation-rounds")
@Import({Town.class, Drafting.class, Deciding.class, MovableClock.InPlace.class})
@Tag("duties")
class TimeAndMeasureOfADutyTest extends DutiesOfAllKinds {

    private static final LocalDate STUDIED = LocalDate.of(2024, 4, 30);

    @Autowired
    Stages stages;

    @Autowired
    Measures measures;

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

    private static Deadline afterStudy() {
        var after = new Countdown(10, Countdown.Unit.DAY, Countdown.From.STUDY);
        return new Deadline(Kind.RELATIVE, "ngay sau khi học tập", null, null, new Timing(null, after));
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
}
