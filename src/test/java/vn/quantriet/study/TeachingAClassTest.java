package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.person.NewPosition;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Role;
import vn.quantriet.study.attendance.Mark;
import vn.quantriet.study.attendance.Outcome;
import vn.quantriet.study.attendance.Sighting;
import vn.quantriet.study.attendance.Source;
import vn.quantriet.study.sitting.Clash;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.study.sitting.NoHeadKnown;
import vn.quantriet.study.sitting.NobodyToConvene;
import vn.quantriet.study.sitting.PresenterReasonMissing;
import vn.quantriet.study.sitting.SomebodyWasThere;
import vn.quantriet.study.sitting.Speaking;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("study")
@Tag("study")
class TeachingAClassTest extends TaughtTown {

    private @Nullable Long last(ClassId id, PersonId person) {
        return database.sql("select event_id from study.seat where class_id = :class and person_id = :person")
                .param("class", id.value())
                .param("person", person.value())
                .query((row, _) -> row.getObject("event_id", Long.class))
                .list()
                .getFirst();
    }

    @Test
    void everybodyOfTheBranchIsCalledOnceAndWhoeverComesLaterByCallingAgain() {
        var id = taught(Form.CLASS, secretary);

        assertThat(classes.seats(classes.get(id, secretary)).summoned()).isEqualTo(5);
        assertThatThrownBy(() -> classes.convene(id, secretary)).isInstanceOf(NobodyToConvene.class);
        members(CELL, 1);
        campaigns.retake(campaign, 1, today(), city);
        assertThat(classes.convene(id, secretary))
                .as("and the secretary, who joined with an account")
                .isEqualTo(2);
    }

    @Test
    void theHeadPresentsOrThereIsAReason() {
        var head = new Speaking("", true, null, "", "", false);
        assertThatThrownBy(() -> classes.plan(campaign, plan(Form.CLASS, head, null), secretary))
                .isInstanceOf(NoHeadKnown.class);

        people.appoint(
                cell.getFirst(),
                0,
                new NewPosition(town.unit(CELL), "Bí thư", true, today().minusDays(9), ""),
                town.actor("", Role.ORGANISATION));
        var id = classes.plan(campaign, plan(Form.CLASS, head, null), secretary);
        assertThat(classes.get(id, secretary).plan().speaking().presenter()).startsWith("Đảng viên");

        var silent = new Speaking("", false, null, "Ai khác", "", false);
        assertThatThrownBy(() -> classes.plan(campaign, plan(Form.CLASS, silent, null), secretary))
                .isInstanceOf(PresenterReasonMissing.class);
    }

    @Test
    void aCorrectionKeepsWhatWasSaidAndOfTwoThatCorrectAtOnceTheSecondIsTold() {
        var id = taught(Form.CLASS, secretary);
        var person = cell.getFirst();
        attendance.mark(id, person, new Mark.Absent(), null, secretary);
        var seen = last(id, person);
        attendance.mark(id, person, new Mark.Present(), seen, secretary);

        assertThatThrownBy(() -> attendance.mark(id, person, new Mark.Excused("ốm"), seen, secretary))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(count("PRESENT", campaign)).isEqualTo(1);
        assertThat(database.sql("select count(*) from study.attendance where class_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theSameSightingIsOneHoweverOftenItComes() {
        var id = taught(Form.CLASS, secretary);
        var scan = new Sighting(id, cell.get(1), new Mark.Present(), Source.QR, "khoa-" + id, clock.instant());

        assertThat(attendance.mark(scan, secretary)).isEqualTo(Outcome.RECORDED);
        assertThat(attendance.mark(scan, secretary)).isEqualTo(Outcome.KNOWN);
        var stranger = roster("SOUTH-1-1").getFirst();
        var guest = new Sighting(id, stranger, new Mark.Present(), Source.QR, "khach-" + id, clock.instant());
        assertThat(attendance.mark(guest, secretary)).isEqualTo(Outcome.RECORDED);
        assertThat(count("PRESENT", campaign)).isEqualTo(2);
        assertThat(classes.seats(classes.get(id, secretary)).summoned()).isEqualTo(5);
    }

    @Test
    void aMakeUpClassCallsWhoMissedItAndFillsTheGap() {
        var id = taught(Form.CLASS, secretary);
        attendance.mark(id, cell.get(0), new Mark.Excused("đi viện"), null, secretary);
        attendance.mark(id, cell.get(1), new Mark.Absent(), null, secretary);
        attendance.markRest(id, secretary);

        var again = classes.plan(campaign, plan(Form.MAKE_UP, bySomebodyElse(), id), secretary);
        assertThat(classes.convene(again, secretary)).isEqualTo(2);
        attendance.mark(again, cell.get(0), new Mark.Present(), null, secretary);

        assertThat(count("PRESENT", campaign)).isEqualTo(3);
        assertThat(count("MADE_UP", campaign)).isEqualTo(1);
        assertThat(count("ABSENT", campaign)).isEqualTo(1);
        assertThatThrownBy(() -> classes.cancel(again, 0, "mưa", secretary)).isInstanceOf(SomebodyWasThere.class);
    }

    @Test
    void figuresAreOfPeopleAndNeverMixedWithAttendances() {
        var id = taught(Form.CLASS, secretary);
        attendance.markRest(id, secretary);
        attendance.countNonMembers(id, 7, null, secretary);
        var talk = taught(Form.DISCUSSION, secretary);
        attendance.markRest(talk, secretary);
        classes.hold(id, 0, secretary);

        var shown = figures.show(campaign, null, city).total();
        assertThat(shown.members().target()).isEqualTo(40);
        assertThat(shown.members().studied()).isEqualTo(5);
        assertThat(shown.members().attendances()).isEqualTo(10);
        assertThat(shown.sittings().held()).isEqualTo(1);
        assertThat(shown.sittings().nonMembers()).isEqualTo(7);
        assertThat(shown.units().finished()).isEqualTo(1);
        assertThat(figures.show(campaign, town.unitCode("SOUTH"), city)
                        .total()
                        .members()
                        .studied())
                .isZero();
    }

    @Test
    void whatIsWantedInTwoPlacesAtOnceIsShown() {
        var id = taught(Form.CLASS, secretary);
        taught(Form.DISCUSSION, secretary);

        assertThat(classes.clashes(classes.get(id, secretary), secretary))
                .extracting(Clash::kind)
                .containsExactlyInAnyOrder(Clash.Kind.PEOPLE, Clash.Kind.ROOM, Clash.Kind.PRESENTER);
    }

    @Test
    void theObligationOfEachUnitIsToldHowFarItsBranchHasCome() {
        var id = taught(Form.CLASS, secretary);
        attendance.markRest(id, secretary);

        assertThat(feed.tell()).isPositive();
        for (var unit : List.of(CELL, "NORTH"))
            assertThat(database.sql("select done || '/' || target from obligation.assignment where id = :id")
                            .param("id", town.assignment("20-CT", 1, unit).value())
                            .query(String.class)
                            .single())
                    .isEqualTo(unit.equals(CELL) ? "5/5" : "5/20");
        assertThat(feed.tell()).isZero();
    }
}
