package vn.quantriet.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.correction.Correction;
import vn.quantriet.person.correction.Corrections;
import vn.quantriet.person.correction.DayTooLate;
import vn.quantriet.person.correction.DaysInWrongOrder;
import vn.quantriet.person.correction.NothingCorrected;
import vn.quantriet.person.correction.ReasonMissing;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** Days that were written down wrong are put right; what stood there before, why and by whom stays. */
@DatabaseTest
@Import(Village.class)
@Tag("person")
@Transactional
class CorrectingThePastTest {

    private static final LocalDate APPOINTED = LocalDate.of(2015, 3, 1);
    private static final LocalDate DISMISSED = LocalDate.of(2019, 6, 1);
    private static final LocalDate PROBATION = LocalDate.of(2012, 2, 3);
    private static final LocalDate ADMITTED = LocalDate.of(2013, 2, 3);

    @Autowired
    Village villages;

    @Autowired
    People people;

    @Autowired
    PersonSheet sheets;

    @Autowired
    Corrections corrections;

    @Autowired
    Database database;

    private Village.Built village;
    private Actor by;
    private PersonId person;

    @BeforeEach
    void somebodyWithAPast() {
        village = villages.build();
        by = village.organiser();
        var probation = new Membership(Membership.Kind.PROBATIONARY, PROBATION);
        person = village.add("Người Có Quá Khứ", "A", Village.FOUNDED, probation, null);
        people.turn(person, 0, new Membership(Membership.Kind.OFFICIAL, ADMITTED), Because.NOTHING, by);
        people.appoint(person, 1, new NewPosition(village.unit("A"), "Bí thư", true, APPOINTED, ""), by);
        people.dismiss(person, 2, held().id(), DISMISSED, by);
    }

    @Test
    void theDaysOfAPositionArePutRightAndTheOldOnesStay() {
        correctPosition(day(2014, 3, 1), day(2018, 6, 1), "QĐ 12 ghi năm 2014");
        assertThat(held()).extracting(Held::since, Held::until).containsExactly(day(2014, 3, 1), day(2018, 6, 1));
        var correction = corrections.list(person, by).getFirst();
        assertThat(correction.was()).isEqualTo(new Correction.Days(APPOINTED, DISMISSED));
        assertThat(correction.is()).isEqualTo(new Correction.Days(day(2014, 3, 1), day(2018, 6, 1)));
        assertThat(correction)
                .extracting(Correction::title, Correction::reason, Correction::by)
                .containsExactly("Bí thư", "QĐ 12 ghi năm 2014", "Người thử");
    }

    @Test
    void theLatestTurnIsPutRightAndWithItWhatIsKnownOfToday() {
        correctTurn(ADMITTED, day(2013, 8, 3), "ghi nhầm tháng");
        assertThat(sheet().person().membership().since()).isEqualTo(day(2013, 8, 3));
        assertThat(membershipOn(day(2013, 5, 1))).isEqualTo("PROBATIONARY");
        assertThat(membershipOn(day(2013, 8, 3))).isEqualTo("OFFICIAL");
    }

    @Test
    void anEarlierTurnStaysBetweenItsNeighboursAndLeavesTodayAlone() {
        correctTurn(PROBATION, day(2011, 2, 3), "ghi nhầm năm");
        assertThat(sheet().person().membership().since()).isEqualTo(ADMITTED);
        assertThat(membershipOn(day(2011, 6, 1))).isEqualTo("PROBATIONARY");
        assertThatExceptionOfType(DayTooLate.class)
                .isThrownBy(() -> correctTurn(day(2011, 2, 3), ADMITTED, "sau ngày chính thức"));
        assertThatExceptionOfType(DayTooEarly.class)
                .isThrownBy(() -> correctTurn(ADMITTED, day(2011, 2, 3), "trước ngày dự bị"));
    }

    @Test
    void daysThatCannotBeAreRefusedAndNothingIsKept() {
        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> correctPosition(day(2014, 3, 1), DISMISSED, " "));
        assertThatExceptionOfType(NothingCorrected.class)
                .isThrownBy(() -> correctPosition(APPOINTED, DISMISSED, "không đổi gì"));
        assertThatExceptionOfType(DaysInWrongOrder.class)
                .isThrownBy(() -> correctPosition(DISMISSED, APPOINTED, "ngược"));
        assertThatExceptionOfType(DaysInWrongOrder.class)
                .isThrownBy(() -> correctPosition(APPOINTED, null, "chưa thôi"));
        assertThatExceptionOfType(DayToCome.class)
                .isThrownBy(() -> correctPosition(APPOINTED, day(2100, 1, 1), "chưa tới"));
        assertThat(corrections.list(person, by)).isEmpty();
        assertThat(held()).extracting(Held::since, Held::until).containsExactly(APPOINTED, DISMISSED);
    }

    @Test
    void twoHeadsOfOneDayAreRefused() {
        var other = village.add("Người Kế Nhiệm", "A", Village.FOUNDED);
        people.appoint(other, 0, new NewPosition(village.unit("A"), "Bí thư", true, DISMISSED, ""), by);
        assertThatExceptionOfType(HeadTaken.class)
                .isThrownBy(() -> correctPosition(APPOINTED, day(2019, 7, 1), "thôi muộn hơn"));
    }

    @Test
    void whoSawAnEarlierVersionDoesNotOverwrite() {
        var was = corrections.turn(person, ADMITTED, by);
        var days = new Correction.Days(day(2013, 8, 3), null);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> corrections.correct(person, version() - 1, was, days, "muộn", by));
    }

    @Test
    void onlyWhoeverMayChangePeopleOfTheBranchPutsRight() {
        var outside = village.actor("Y", Role.ORGANISATION);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> corrections.turn(person, ADMITTED, outside));
        var reader = village.actor("X", Role.INSPECTION);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> corrections.turn(person, ADMITTED, reader));
    }

    @Test
    void whatWasWrittenDownBeforeCannotBeChanged() {
        correctPosition(day(2014, 3, 1), DISMISSED, "đúng theo quyết định");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update person.correction set reason = 'khác'")
                        .update())
                .withMessageContaining("before a correction stays");
    }

    private void correctPosition(LocalDate since, @Nullable LocalDate until, String reason) {
        var was = corrections.position(person, held().id(), by);
        corrections.correct(person, version(), was, new Correction.Days(since, until), reason, by);
    }

    private void correctTurn(LocalDate was, LocalDate since, String reason) {
        var turn = corrections.turn(person, was, by);
        corrections.correct(person, version(), turn, new Correction.Days(since, null), reason, by);
    }

    private PersonSheet.Shown sheet() {
        return sheets.get(person, by);
    }

    private Held held() {
        return sheet().positions().getFirst();
    }

    private int version() {
        return sheet().person().version();
    }

    private @Nullable String membershipOn(LocalDate day) {
        List<String> found = database.sql("""
                select membership from person.published_roster_as_of(:day) where person_id = :person
                """)
                .param("day", day)
                .param("person", person.value())
                .query((row, _) -> row.getString("membership"))
                .list();
        return found.isEmpty() ? null : found.getFirst();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
