package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.obligation.course.AlreadyAccepted;
import vn.quantriet.obligation.course.AlreadyDeclined;
import vn.quantriet.obligation.course.Course;
import vn.quantriet.obligation.course.DayMissing;
import vn.quantriet.obligation.course.DueDay;
import vn.quantriet.obligation.course.NoExtensionAsked;
import vn.quantriet.obligation.course.NotLater;
import vn.quantriet.obligation.course.OnHold;
import vn.quantriet.obligation.course.ReasonMissing;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

@Tag("duties")
class AssignmentTest {

    static final UnitId CELL = new UnitId(7);
    static final Actor SECRETARY = actor(CELL, Role.CELL_SECRETARY);
    static final Actor OFFICE_ABOVE = actor(new UnitId(1), Role.OFFICE);
    static final Actor OWN_LEADER = actor(CELL, Role.LEADER);
    static final Actor MEMBER = actor(CELL, Role.MEMBER);
    static final Actor OFFICER_ABOVE = actor(new UnitId(1), Role.OFFICER);

    static final ZonedDateTime NOW = ZonedDateTime.of(2019, 3, 31, 23, 30, 0, 0, ZoneId.of("Asia/Ho_Chi_Minh"));
    static final Evidence NOTE = Evidence.note("Đã học xong, 31/31 đảng viên.");

    static final Assignment ASSIGNED = new Assignment(
            new AssignmentId(1),
            new ObligationId(1),
            CELL,
            Instant.parse("2019-02-01T01:00:00Z"),
            new Course(new Standing.Assigned(), DueDay.of(LocalDate.of(2019, 3, 31))),
            null,
            null,
            0);

    @Test
    void aUnitAcceptsWorksSubmitsAndItIsConfirmedFromAbove() {
        var accepted = ASSIGNED.take(StepKind.ACCEPTED, Evidence.NONE, SECRETARY, NOW);
        var inProgress = accepted.take(StepKind.REPORTED, NOTE, SECRETARY, NOW);
        var submitted = inProgress.take(StepKind.SUBMITTED, NOTE, SECRETARY, NOW);
        var confirmed = submitted.take(StepKind.CONFIRMED, Evidence.NONE, OFFICE_ABOVE, NOW.plusDays(9));

        assertThat(List.of(accepted, inProgress, submitted, confirmed))
                .extracting(it -> it.standing().kind())
                .containsExactly(
                        Standing.Kind.ACCEPTED,
                        Standing.Kind.IN_PROGRESS,
                        Standing.Kind.SUBMITTED,
                        Standing.Kind.CONFIRMED);
    }

    @Test
    void itIsDoneOnTheDayOfTheSubmissionEvenIfConfirmedAfterTheDeadline() {
        var confirmed = ASSIGNED.take(StepKind.SUBMITTED, NOTE, SECRETARY, NOW)
                .take(StepKind.CONFIRMED, Evidence.NONE, OFFICE_ABOVE, NOW.plusDays(9));

        assertThat(confirmed.standing())
                .isEqualTo(new Standing.Confirmed(
                        LocalDate.of(2019, 3, 31), NOW.plusDays(9).toInstant()));
        assertThat(Timeliness.of(confirmed.standing(), confirmed.due(), LocalDate.of(2019, 5, 1)))
                .isEqualTo(Timeliness.DONE_ON_TIME);
    }

    @Test
    void whatIsSentBackMayBeSubmittedAgain() {
        var returned = ASSIGNED.take(StepKind.SUBMITTED, NOTE, SECRETARY, NOW)
                .take(StepKind.RETURNED, Evidence.note("Thiếu danh sách"), OFFICE_ABOVE, NOW);

        assertThat(returned.standing()).isEqualTo(new Standing.Returned("Thiếu danh sách", NOW.toInstant()));
        assertThat(returned.take(StepKind.SUBMITTED, NOTE, SECRETARY, NOW).standing())
                .isInstanceOf(Standing.Submitted.class);
    }

    @Test
    void nothingIsSentBackWithoutAReason() {
        var submitted = ASSIGNED.take(StepKind.SUBMITTED, NOTE, SECRETARY, NOW);
        assertThatThrownBy(() -> submitted.take(StepKind.RETURNED, Evidence.note(" "), OFFICE_ABOVE, NOW))
                .isInstanceOf(ReasonMissing.class);
    }

    @Test
    void aResultNeedsSomethingThatShowsIt() {
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.SUBMITTED, Evidence.NONE, SECRETARY, NOW))
                .isInstanceOf(NothingToShow.class);
        assertThatThrownBy(() ->
                        ASSIGNED.take(StepKind.SUBMITTED, new Evidence(" ", "\t", null, List.of()), SECRETARY, NOW))
                .isInstanceOf(NothingToShow.class);
        assertThat(ASSIGNED.take(StepKind.SUBMITTED, new Evidence("", "12-KH/CB", null, List.of()), SECRETARY, NOW)
                        .standing())
                .isInstanceOf(Standing.Submitted.class);
    }

    @Test
    void onlyTheUnitItselfCarriesItOut() {
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.ACCEPTED, Evidence.NONE, OFFICE_ABOVE, NOW))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.REPORTED, NOTE, OFFICE_ABOVE, NOW))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.SUBMITTED, NOTE, OFFICE_ABOVE, NOW))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.SUBMITTED, NOTE, MEMBER, NOW))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyConfirmsTheWorkOfTheirOwnUnit() {
        var submitted = ASSIGNED.take(StepKind.SUBMITTED, NOTE, SECRETARY, NOW);
        assertThatThrownBy(() -> submitted.take(StepKind.CONFIRMED, Evidence.NONE, OWN_LEADER, NOW))
                .isInstanceOf(OnlyFromAbove.class);
        assertThatThrownBy(() -> submitted.take(StepKind.RETURNED, Evidence.note("Chưa đạt"), OWN_LEADER, NOW))
                .isInstanceOf(OnlyFromAbove.class);
        assertThatThrownBy(() -> submitted.take(StepKind.CONFIRMED, Evidence.NONE, OFFICER_ABOVE, NOW))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsDeclinedIsDecidedAboveWithAReason() {
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.DECLINED, Evidence.NONE, SECRETARY, NOW))
                .isInstanceOf(ReasonMissing.class);
        var declined = ASSIGNED.take(StepKind.DECLINED, Evidence.note("Chi bộ không có đảng viên"), SECRETARY, NOW);

        assertThat(declined.standing()).isEqualTo(new Standing.Declined("Chi bộ không có đảng viên", NOW.toInstant()));
        assertThatThrownBy(() -> declined.take(StepKind.SUBMITTED, NOTE, SECRETARY, NOW))
                .isInstanceOf(AlreadyDeclined.class);
        assertThat(declined.take(StepKind.INSISTED, NOTE, OFFICE_ABOVE, NOW).standing())
                .isEqualTo(new Standing.Assigned());
        assertThat(declined.take(StepKind.WITHDRAWN, NOTE, OFFICE_ABOVE, NOW).standing())
                .isEqualTo(new Standing.Withdrawn(NOTE.note(), NOW.toInstant()));
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.ACCEPTED, Evidence.NONE, SECRETARY, NOW)
                        .take(StepKind.DECLINED, NOTE, SECRETARY, NOW))
                .isInstanceOf(AlreadyAccepted.class);
    }

    @Test
    void aSuspensionStopsTimeAndTheWorkGoesOnFromWhereItWas() {
        var late = LocalDate.of(2019, 6, 1);
        for (var before : List.of(
                ASSIGNED,
                ASSIGNED.take(StepKind.ACCEPTED, Evidence.NONE, SECRETARY, NOW),
                ASSIGNED.take(StepKind.REPORTED, NOTE, SECRETARY, NOW))) {
            var suspended = before.take(StepKind.SUSPENDED, NOTE, OFFICE_ABOVE, NOW);

            assertThat(Timeliness.of(suspended.standing(), suspended.due(), late))
                    .isEqualTo(Timeliness.SUSPENDED);
            assertThatThrownBy(() -> suspended.take(StepKind.SUBMITTED, NOTE, SECRETARY, NOW))
                    .isInstanceOf(OnHold.class);
            assertThat(suspended
                            .take(StepKind.RESUMED, Evidence.NONE, OFFICE_ABOVE, NOW)
                            .standing()
                            .kind())
                    .isEqualTo(before.standing().kind());
        }
    }

    @Test
    void anExtensionKeepsTheFirstDayGiven() {
        var first = LocalDate.of(2019, 3, 31);
        var asked = ASSIGNED.take(StepKind.EXTENSION_ASKED, until("2019-05-15"), SECRETARY, NOW);
        assertThat(asked.course().due()).isEqualTo(new DueDay(first, first, LocalDate.of(2019, 5, 15)));
        assertThat(asked.nextSteps(SECRETARY)).doesNotContain(StepKind.EXTENSION_ASKED);

        var extended = asked.take(StepKind.EXTENDED, until("2019-04-30"), OFFICE_ABOVE, NOW);
        assertThat(extended.course().due()).isEqualTo(new DueDay(LocalDate.of(2019, 4, 30), first, null));
        var again = extended.take(StepKind.EXTENDED, until("2019-06-30"), OFFICE_ABOVE, NOW);
        assertThat(again.course().due().given()).isEqualTo(first);

        var refused = asked.take(StepKind.EXTENSION_REFUSED, NOTE, OFFICE_ABOVE, NOW);
        assertThat(refused.course().due()).isEqualTo(DueDay.of(first));
    }

    @Test
    void anExtensionEndsLaterAndHasADayAndAReason() {
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.EXTENSION_ASKED, NOTE, SECRETARY, NOW))
                .isInstanceOf(DayMissing.class);
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.EXTENSION_ASKED, until("2019-03-31"), SECRETARY, NOW))
                .isInstanceOf(NotLater.class);
        assertThatThrownBy(() -> ASSIGNED.take(
                        StepKind.EXTENDED,
                        new Evidence("", "", LocalDate.of(2019, 5, 1), List.of()),
                        OFFICE_ABOVE,
                        NOW))
                .isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.EXTENSION_REFUSED, NOTE, OFFICE_ABOVE, NOW))
                .isInstanceOf(NoExtensionAsked.class);
        assertThatThrownBy(() -> ASSIGNED.take(StepKind.EXTENDED, until("2019-05-01"), OFFICE_ABOVE, NOW.plusMonths(3)))
                .isInstanceOf(NotLater.class);
    }

    private static Evidence until(String day) {
        return new Evidence("Chưa có hướng dẫn", "", LocalDate.parse(day), List.of());
    }

    static Actor actor(UnitId unit, Role role) {
        return new Actor(new AccountId(unit.value()), role.name(), unit, "Đơn vị " + unit, Set.of(role));
    }
}
