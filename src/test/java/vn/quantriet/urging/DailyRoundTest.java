package vn.quantriet.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.extension.Told;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;
import vn.quantriet.urging.round.Rounds;

/** What is said on which day, to whom, and when nothing is said. */
@DatabaseTest("urging")
@Import({UrgedTown.class, MovableClock.InPlace.class})
@TestPropertySource(properties = "quantriet.urging.batch=3")
@Tag("duties")
class DailyRoundTest {

    /** A Monday; each test begins some weeks after the one before, for rounds only go forward. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2030, 1, 7);

    private static final AtomicInteger TESTS = new AtomicInteger();

    @Autowired
    UrgedTown towns;

    @Autowired
    Rounds rounds;

    @Autowired
    Notices notices;

    @Autowired
    ToldStore record;

    @Autowired
    MovableClock clock;

    private UrgedTown.Built town;
    private LocalDate monday;

    @BeforeEach
    void build() {
        monday = FIRST_MONDAY.plusWeeks(10L * TESTS.incrementAndGet());
        town = towns.build();
        goRound(monday.minusDays(3));
    }

    @Test
    void aUnitIsRemindedSevenThreeAndOneDaysBeforeAndEveryThreeDaysAfter() {
        var due = monday.plusDays(9);
        var assignment = towns.due(town, "-P", "-C1", due);
        for (var n = 0; n < 20; n++) goRound(monday.plusDays(n));

        // the third day before is a Sunday, the third after a Saturday: both are said on the Monday
        assertThat(towns.taken(assignment))
                .containsExactly(
                        "REMINDER -7",
                        "REMINDER -3",
                        "REMINDER -1",
                        "REMINDER 3",
                        "ESCALATION 1",
                        "REMINDER 6",
                        "REMINDER 9");
        assertThat(towns.notices(town.cell())).isEqualTo(6);
    }

    @Test
    void allThatFallsDueOnADayIsOneMessageAndSaidOnce() {
        var one = towns.due(town, "", "-C1", monday.plusDays(7));
        var other = towns.due(town, "", "-C1", monday.plusDays(3));
        for (var n = 0; n < 5; n++) towns.due(town, "", "-C1", monday.minusDays(30));
        goRound(monday);
        goRound(monday);

        assertThat(notices.unread(town.cell())).isEqualTo(1);
        var notice = notices.list(0, town.cell()).rows().getFirst();
        assertThat(notice.matter()).isEqualTo(new Notice.Digest(monday, 7, 0));
        var sheet = notices.open(notice.id(), 0, town.cell());
        assertThat(sheet.items().rows())
                .hasSize(7)
                .extracting(Notice.Item::assignment)
                .contains(one, other);
        assertThat(notices.unread(town.cell())).isZero();
        assertThat(towns.taken(one)).containsExactly("REMINDER -7");
    }

    @Test
    void nothingIsSaidAfterEvidenceIsHandedIn() {
        var due = monday.plusDays(3);
        var assignment = towns.due(town, "", "-C1", due);
        goRound(monday);
        towns.handIn(assignment, monday);
        for (var n = 1; n < 30; n++) goRound(monday.plusDays(n));

        assertThat(towns.taken(assignment)).containsExactly("REMINDER -3");
    }

    @Test
    void whatIsOverdueClimbsUpTheLineRungByRungAndNotAboveWhoGaveIt() {
        var due = monday.minusDays(1);
        var ofTheCity = towns.due(town, "", "-C1", due);
        var ofTheCommune = towns.due(town, "-P", "-C1", due);
        for (var n = 0; n < 20; n++) goRound(monday.plusDays(n));

        assertThat(towns.taken(ofTheCity))
                .filteredOn(it -> it.startsWith("ESCALATION"))
                .containsExactly("ESCALATION 1", "ESCALATION 2", "ESCALATION 3");
        assertThat(towns.taken(ofTheCommune))
                .filteredOn(it -> it.startsWith("ESCALATION"))
                .containsExactly("ESCALATION 1");
        assertThat(towns.notices(town.city())).isEqualTo(1);
        assertThat(towns.notices(town.district())).isEqualTo(1);
        var seen = notices.list(0, town.city()).rows().getFirst();
        assertThat(seen.matter()).isInstanceOfSatisfying(Notice.Digest.class, digest -> {
            assertThat(digest.reminders()).isZero();
            assertThat(digest.escalations()).isEqualTo(1);
        });
    }

    @Test
    void anotherDueDayBeginsAnew() {
        var assignment = towns.due(town, "", "-C1", monday.minusDays(1));
        for (var n = 0; n < 4; n++) goRound(monday.plusDays(n));
        towns.extend(assignment, monday.plusDays(10));
        for (var n = 4; n < 16; n++) goRound(monday.plusDays(n));

        // due on a Sunday: the day before was one of rest as well
        assertThat(towns.taken(assignment))
                .containsExactly(
                        "REMINDER -1",
                        "REMINDER 3",
                        "ESCALATION 1",
                        "REMINDER -3",
                        "REMINDER -1",
                        "REMINDER 3",
                        "ESCALATION 1");
    }

    @Test
    void inQuietHoursAndOnDaysOfRestNothingIsSentButCollected() {
        var assignment = towns.due(town, "", "-C1", monday.plusDays(9));
        clock.set(monday.plusDays(2), LocalTime.of(6, 29));
        assertThat(rounds.advance()).isFalse();
        clock.set(monday.plusDays(2), LocalTime.of(21, 0));
        assertThat(rounds.advance()).isFalse();
        goRound(monday.plusDays(5));
        assertThat(towns.taken(assignment)).isEmpty();

        goRound(monday.plusDays(7));
        assertThat(towns.taken(assignment))
                .as("of two that were missed the latest")
                .containsExactly("REMINDER -3");
    }

    @Test
    void whatWasGivenAfterAStepHadFallenIsNotRemindedOfIt() {
        var late = towns.due(town, "", "-C1", monday.minusDays(60), monday.plusDays(1));
        goRound(monday);
        assertThat(towns.taken(late)).isEmpty();
        goRound(monday.plusDays(3));
        assertThat(towns.taken(late)).containsExactly("REMINDER 63");
    }

    @Test
    void theRecordTellsWhomItReachedAndWhoHasReadIt() {
        var heard = towns.due(town, "", "-C1", monday.plusDays(7));
        var unheard = towns.due(town, "", "-C2", monday.plusDays(7));
        goRound(monday);
        notices.open(notices.list(0, town.cell()).rows().getFirst().id(), 0, town.cell());

        assertThat(told(heard))
                .extracting(Told::key, Told::people, Told::readers)
                .containsExactly(tuple("urging.told.before", 1, 1));
        assertThat(told(unheard)).extracting(Told::people).containsExactly(0);
    }

    @Test
    void whoeverLeavesAUnitDoesNotReadOn() {
        towns.due(town, "", "-C1", monday.plusDays(7));
        var second = towns.open(town.code(), "-C1", Role.OFFICER);
        goRound(monday);
        towns.leave(second);

        var notice = notices.list(0, second).rows().getFirst();
        assertThat(notices.open(notice.id(), 0, second).items().rows()).isEmpty();
        assertThat(notices.open(notices.list(0, town.cell()).rows().getFirst().id(), 0, town.cell())
                        .items()
                        .rows())
                .hasSize(1);
    }

    @Test
    void aRoundThatStoppedHalfWayIsTakenUpWhereItStopped() {
        for (var n = 0; n < 8; n++) towns.due(town, "", "-C1", monday.plusDays(7));
        clock.set(monday);
        for (var n = 0; n < 3; n++) assertThat(rounds.advance()).isTrue();
        assertThat(towns.notices(town.cell())).isZero();

        goRound(monday.plusDays(1));
        var told = notices.list(0, town.cell()).rows();
        assertThat(told).extracting(Notice::matter).containsExactly(new Notice.Digest(monday, 8, 0));
    }

    @Test
    void theBellCostsOneStatement() {
        var before = Database.statementsOfThisThread();
        notices.unread(town.cell());
        assertThat(Database.statementsOfThisThread() - before).isEqualTo(1);
    }

    private List<Told> told(AssignmentId assignment) {
        return record.about(assignment);
    }

    private void goRound(LocalDate day) {
        clock.set(day);
        var more = true;
        while (more) more = rounds.advance();
    }
}
