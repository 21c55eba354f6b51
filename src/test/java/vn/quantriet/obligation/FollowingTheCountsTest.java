package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** A node that has read the counts once follows every change, in whatever order transactions end. */
@DatabaseTest("following-counts")
@Import({Town.class, OpenWork.class, MovableClock.InPlace.class})
@Tag("board")
class FollowingTheCountsTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 2);

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    ObligationBoard board;

    @Autowired
    OpenWork work;

    @Autowired
    Database database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    Town.Built town;
    Actor office;
    List<String> cells;

    @BeforeEach
    void aCityThatLooksAtItsBoard() {
        clock.set(START);
        town = towns.build(30, 20);
        office = town.actor("", Role.OFFICE);
        var document = town.document(
                "20-CT", List.of(new Town.Duty("Học tập", START.plusDays(9), Set.of(UnitKind.PARTY_CELL))));
        publications.publish(document.id(), document.version(), false, office);
        cells = work.codes(town, UnitKind.PARTY_CELL).stream()
                .map(code -> code.substring(town.code.length() + 1))
                .toList();
        clock.set(START.plusDays(20));
        assertThat(city().of(Timeliness.OVERDUE)).isEqualTo(cells.size());
    }

    @Test
    void whoBeganEarlierAndEndsLaterIsSeenAsWell() throws Exception {
        var written = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(_ -> {
            extend(cells.get(0));
            written.countDown();
            await(end);
        }));
        assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
        extend(cells.get(1));
        assertThat(city().of(Timeliness.IN_TIME)).as("one has ended").isEqualTo(1);
        extend(cells.get(2));
        assertThat(city().of(Timeliness.IN_TIME)).isEqualTo(2);
        end.countDown();
        slow.get(30, TimeUnit.SECONDS);
        assertThat(city().of(Timeliness.IN_TIME))
                .as("the earliest was the last")
                .isEqualTo(3);
        everythingIsRight();
    }

    @Test
    void whatIsAddedUpMeanwhileIsCountedOnce() {
        for (var n = 0; n < 5; n++) {
            extend(cells.get(n));
            database.sql("select obligation.settle_tally()")
                    .query((_, _) -> true)
                    .single();
            assertThat(city().of(Timeliness.IN_TIME)).isEqualTo(n + 1);
        }
        everythingIsRight();
    }

    @Test
    void whoWasAwayWhileChangesWereForgottenReadsAnew() {
        extend(cells.get(0));
        database.sql("select obligation.settle_tally()").query((_, _) -> true).single();
        database.sql("delete from obligation.tally_change").update();
        database.sql("update obligation.tally_version set forgotten = pg_current_xact_id()::text::bigint")
                .update();
        assertThat(city().of(Timeliness.IN_TIME)).isEqualTo(1);
        extend(cells.get(1));
        assertThat(city().of(Timeliness.IN_TIME)).isEqualTo(2);
        everythingIsRight();
    }

    /** Numbers of transactions belong to a server, and what is restored on another one has those of the first. */
    @Test
    void whatWasRestoredFromAnotherServerIsCountedOnce() {
        extend(cells.get(0));
        database.sql("update obligation.tally_change set transaction = (select pg_current_xact_id()::text::bigint + 6)")
                .update();
        clock.set(START.plusDays(21));
        for (var n = 1; n < 9; n++) {
            assertThat(city().of(Timeliness.IN_TIME)).isEqualTo(n);
            extend(cells.get(n));
        }
        everythingIsRight();
    }

    @Test
    void whatChangesTheCountsOtherwiseIsSeen() {
        database.sql("update obligation.assignment set due_on = due_on + 30 where unit_id <> :one")
                .param("one", town.unit(cells.getFirst()).value())
                .update();
        assertThat(city().of(Timeliness.IN_TIME)).isEqualTo(cells.size() - 1);
        database.sql("select obligation.published_recount()").query(Long.class).single();
        extend(cells.getFirst());
        assertThat(city().of(Timeliness.IN_TIME)).isEqualTo(cells.size());
        everythingIsRight();
    }

    @Test
    void aTransactionSeesWhatItHasDoneAndNobodyElseDoes() {
        transaction.executeWithoutResult(status -> {
            extend(cells.get(0));
            assertThat(city().of(Timeliness.IN_TIME)).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(city().of(Timeliness.IN_TIME)).isZero();
        everythingIsRight();
    }

    private void everythingIsRight() {
        assertThat(work.miscounted()).isEmpty();
        for (var unit : List.of("", "NORTH", "SOUTH")) {
            var filter = AssignmentFilter.ALL.in(town.unitCode(unit), AssignmentFilter.Reach.BRANCH);
            var counted = filter.narrowing(Narrowing.NONE.due(START.minusYears(1), START.plusYears(2)));
            assertThat(board.show(filter, BoardOrder.NAME, office).rows())
                    .as(unit)
                    .isEqualTo(board.show(counted, BoardOrder.NAME, office).rows());
        }
    }

    private Tally city() {
        return Boards.of(board, null, null, null, office).total();
    }

    private void extend(String cell) {
        database.sql(
                        "update obligation.assignment set due_on = due_on + 30, given_due_on = due_on where unit_id = :unit")
                .param("unit", town.unit(cell).value())
                .update();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
