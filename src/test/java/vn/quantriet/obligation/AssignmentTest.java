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
            LocalDate.of(2019, 3, 31),
            new Standing.Assigned(),
            null,
            0);

    @Test
    void aUnitAcceptsWorksSubmitsAndItIsConfirmedFromAbove() {
        var accepted = ASSIGNED.accept(SECRETARY, NOW);
        var inProgress = accepted.report(NOTE, SECRETARY, NOW);
        var submitted = inProgress.submit(NOTE, SECRETARY, NOW);
        var confirmed = submitted.confirm(OFFICE_ABOVE, NOW.plusDays(9));

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
        var confirmed = ASSIGNED.submit(NOTE, SECRETARY, NOW).confirm(OFFICE_ABOVE, NOW.plusDays(9));

        assertThat(confirmed.standing())
                .isEqualTo(new Standing.Confirmed(
                        LocalDate.of(2019, 3, 31), NOW.plusDays(9).toInstant()));
        assertThat(Timeliness.of(confirmed.standing(), confirmed.due(), LocalDate.of(2019, 5, 1)))
                .isEqualTo(Timeliness.DONE_ON_TIME);
    }

    @Test
    void whatIsSentBackMayBeSubmittedAgain() {
        var returned = ASSIGNED.submit(NOTE, SECRETARY, NOW).sendBack("Thiếu danh sách", OFFICE_ABOVE, NOW);

        assertThat(returned.standing()).isEqualTo(new Standing.Returned("Thiếu danh sách", NOW.toInstant()));
        assertThat(returned.submit(NOTE, SECRETARY, NOW).standing()).isInstanceOf(Standing.Submitted.class);
    }

    @Test
    void nothingIsSentBackWithoutAReason() {
        var submitted = ASSIGNED.submit(NOTE, SECRETARY, NOW);
        assertThatThrownBy(() -> submitted.sendBack(" ", OFFICE_ABOVE, NOW)).isInstanceOf(ReasonMissing.class);
    }

    @Test
    void aResultNeedsSomethingThatShowsIt() {
        assertThatThrownBy(() -> ASSIGNED.submit(Evidence.NONE, SECRETARY, NOW)).isInstanceOf(NothingToShow.class);
        assertThatThrownBy(() -> ASSIGNED.submit(new Evidence(" ", "\t", List.of()), SECRETARY, NOW))
                .isInstanceOf(NothingToShow.class);
        assertThat(ASSIGNED.submit(new Evidence("", "12-KH/CB", List.of()), SECRETARY, NOW)
                        .standing())
                .isInstanceOf(Standing.Submitted.class);
    }

    @Test
    void onlyTheUnitItselfCarriesItOut() {
        assertThatThrownBy(() -> ASSIGNED.accept(OFFICE_ABOVE, NOW)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ASSIGNED.report(NOTE, OFFICE_ABOVE, NOW)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ASSIGNED.submit(NOTE, OFFICE_ABOVE, NOW)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ASSIGNED.submit(NOTE, MEMBER, NOW)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyConfirmsTheWorkOfTheirOwnUnit() {
        var submitted = ASSIGNED.submit(NOTE, SECRETARY, NOW);
        assertThatThrownBy(() -> submitted.confirm(OWN_LEADER, NOW)).isInstanceOf(OnlyFromAbove.class);
        assertThatThrownBy(() -> submitted.sendBack("Chưa đạt", OWN_LEADER, NOW))
                .isInstanceOf(OnlyFromAbove.class);
        assertThatThrownBy(() -> submitted.confirm(OFFICER_ABOVE, NOW)).isInstanceOf(NotAllowed.class);
    }

    static Actor actor(UnitId unit, Role role) {
        return new Actor(new AccountId(unit.value()), role.name(), unit, "Đơn vị " + unit, Set.of(role));
    }
}
