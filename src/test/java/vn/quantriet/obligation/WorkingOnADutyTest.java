package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("obligation-work")
@Import(Town.class)
@Tag("duties")
class WorkingOnADutyTest extends ADutyOfACell {

    @Test
    void fromAssignedToConfirmedEveryStepIsInTheTimeLineAndInTheAuditLog() {
        assignments.take(StepKind.ACCEPTED, id, 0, Evidence.NONE, secretary);
        assignments.take(StepKind.REPORTED, id, 1, Evidence.note("Đã học 20/31"), secretary);
        assignments.take(StepKind.SUBMITTED, id, 2, new Evidence("Đã xong", "12-BC/CB", null, List.of()), secretary);
        assignments.take(StepKind.RETURNED, id, 3, Evidence.note("Thiếu danh sách"), office);
        assignments.take(StepKind.SUBMITTED, id, 4, Evidence.note("Đã bổ sung"), secretary);
        var confirmed = assignments.take(StepKind.CONFIRMED, id, 5, Evidence.NONE, town.actor("NORTH", Role.LEADER));

        assertThat(confirmed.standing()).isInstanceOf(Standing.Confirmed.class);
        assertThat(duties.get(id, secretary).steps())
                .extracting(Step::kind)
                .containsExactly(
                        StepKind.ACCEPTED,
                        StepKind.REPORTED,
                        StepKind.SUBMITTED,
                        StepKind.RETURNED,
                        StepKind.SUBMITTED,
                        StepKind.CONFIRMED);
        assertThat(database.sql("select action from audit.entry where subject = :subject order by id")
                        .param("subject", "assignment:" + id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "obligation.accepted",
                        "obligation.reported",
                        "obligation.submitted",
                        "obligation.returned",
                        "obligation.submitted",
                        "obligation.confirmed");
    }

    @Test
    void inAnotherBranchItDoesNotExist() {
        var stranger = town.actor(OTHER_CELL, Role.CELL_SECRETARY);
        var strangeOffice = town.actor("SOUTH", Role.OFFICE);

        assertThatThrownBy(() -> assignments.take(StepKind.ACCEPTED, id, 0, Evidence.NONE, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assignments.take(StepKind.CONFIRMED, id, 0, Evidence.NONE, strangeOffice))
                .isInstanceOf(NotFound.class);
        assertThat(get("/nhiem-vu/" + id, town.as(OTHER_CELL, Role.CELL_SECRETARY)))
                .hasStatus(404);
        assertThat(get("/nhiem-vu/" + id, town.as("SOUTH", Role.OFFICE))).hasStatus(404);
        assertThat(get("/nhiem-vu/" + id, town.as("NORTH-1", Role.OFFICER))).hasStatusOk();
    }

    @Test
    void ofTwoWhoStartFromTheSameVersionTheSecondLosesNothingButTheRace() {
        assignments.take(StepKind.ACCEPTED, id, 0, Evidence.NONE, secretary);

        assertThatThrownBy(() -> assignments.take(StepKind.REPORTED, id, 0, Evidence.note("Đã học"), secretary))
                .isInstanceOf(ChangedMeanwhile.class);
        var answer = send("cap-nhat", 0, "Đã học 20/31 đảng viên", town.as(CELL, Role.CELL_SECRETARY));
        assertThat(answer).hasStatus(409).bodyText().contains("Đã học 20/31 đảng viên", "Có người khác vừa sửa");
        assertThat(duties.get(id, secretary).steps()).hasSize(1);
    }

    @Test
    void ofTwoDecisionsAtTheSameMomentOneCounts() throws Exception {
        assignments.take(StepKind.SUBMITTED, id, 0, Evidence.note("Đã xong"), secretary);
        var start = new CyclicBarrier(2);
        Callable<Assignment> confirm = () -> {
            start.await();
            return assignments.take(StepKind.CONFIRMED, id, 1, Evidence.NONE, office);
        };
        Callable<Assignment> sendBack = () -> {
            start.await();
            return assignments.take(StepKind.RETURNED, id, 1, Evidence.note("Thiếu danh sách"), office);
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            assertThat(people.invokeAll(List.of(confirm, sendBack)))
                    .extracting(Future::state)
                    .containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
        }
        assertThat(duties.get(id, secretary).steps()).hasSize(2);
    }

    @Test
    void whatWasTypedComesBackEvenWhenItsFormIsGone() {
        assignments.take(StepKind.SUBMITTED, id, 0, Evidence.note("Đã xong"), secretary);

        var answer = send("nop", 0, "Bản của người thứ hai", town.as(CELL, Role.CELL_SECRETARY));

        assertThat(answer).hasStatus(409).bodyText().contains("Bản của người thứ hai", "id=\"da-nhap\"");
    }

    @Test
    void aRefusedSubmissionSaysWhyAboveAndAtTheField() {
        var answer = send("nop", 0, "  ", town.as(CELL, Role.CELL_SECRETARY));

        assertThat(answer).hasStatus(422).bodyText().contains("error-summary", "#nop-note", "id=\"nop-loi\"");
    }
}
