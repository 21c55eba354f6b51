package vn.quantriet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("job")
@Import(Counting.Offered.class)
@Tag("jobs")
class LongWorkTest {

    private static final Actor AN = actor(1, 10, Role.ADMINISTRATOR);

    @Autowired
    Jobs jobs;

    @Autowired
    JobRunner runner;

    @Autowired
    Counting counting;

    @Autowired
    Database database;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void forget() {
        counting.half = _ -> {};
        database.sql("delete from job.scheduled_task where task_name = 'counted'")
                .update();
    }

    @Test
    void itIsDoneAfterwardsAndItsResultIsKept() {
        var id = jobs.start(counting, Map.of("rows", "10"), AN);
        assertThat(jobs.get(id, AN).state()).isEqualTo(new JobState.Waiting());

        runner.run(id, () -> false);

        var job = jobs.get(id, AN);
        assertThat(job.state())
                .isInstanceOfSatisfying(
                        JobState.Done.class,
                        done -> assertThat(done.result().arguments()).containsExactly("10", "10"));
        assertThat(job.percent()).isEqualTo(100);
        assertThat(counted()).isEqualTo(10);
    }

    @Test
    void othersSeeHowFarItIsWhileItsTransactionIsOpen() {
        var id = jobs.start(counting, Map.of("rows", "10"), AN);
        counting.half = progress -> {
            progress.report(10, 10);
            assertThat(jobs.get(id, AN).percent()).isEqualTo(100);
            assertThat(jobs.get(id, AN).state()).isInstanceOf(JobState.Running.class);
        };

        runner.run(id, () -> false);

        assertThat(jobs.get(id, AN).state()).isInstanceOf(JobState.Done.class);
    }

    @Test
    void whatIsCancelledBeforeItsTurnNeverBegins() {
        var id = jobs.start(counting, Map.of("rows", "10"), AN);

        jobs.cancel(id, AN);
        runner.run(id, () -> false);

        assertThat(jobs.get(id, AN).state()).isInstanceOf(JobState.Cancelled.class);
        assertThat(counted()).isZero();
        assertThatThrownBy(() -> jobs.cancel(id, AN)).isInstanceOf(JobOver.class);
    }

    @Test
    void whatIsCancelledHalfWayLeavesNothing() {
        var id = jobs.start(counting, Map.of("rows", "10"), AN);
        counting.half = progress -> {
            elsewhere(() -> jobs.cancel(id, AN));
            progress.report(10, 10);
        };

        runner.run(id, () -> false);

        assertThat(jobs.get(id, AN).state()).isInstanceOf(JobState.Cancelled.class);
        assertThat(counted()).isZero();
    }

    @Test
    void aRefusalIsToldInItsOwnWordsAndAFaultByANumber() {
        var refused = jobs.start(counting, Map.of("rows", "10"), AN);
        counting.half = _ -> {
            throw new ChangedMeanwhile();
        };
        runner.run(refused, () -> false);
        var broken = jobs.start(counting, Map.of("rows", "no number"), AN);
        runner.run(broken, () -> false);

        assertThat(jobs.get(refused, AN).state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class, it -> assertThat(it.key()).isEqualTo("shared.changed-meanwhile"));
        assertThat(jobs.get(broken, AN).state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class, it -> assertThat(it.reference()).hasSize(8));
        assertThat(counted()).isZero();
    }

    @Test
    void aNodeThatOnlySeemedDeadCannotFinishWhatAnotherHasTakenOver() {
        var id = jobs.start(counting, Map.of("rows", "10"), AN);
        counting.half = progress -> {
            counting.half = _ -> {};
            elsewhere(() -> runner.run(id, () -> false));
            progress.report(10, 10);
        };

        runner.run(id, () -> false);

        assertThat(jobs.get(id, AN).state()).isInstanceOf(JobState.Done.class);
        assertThat(counted()).isEqualTo(10);
    }

    @Test
    void aNodeThatIsShutDownLeavesTheJobToAnother() {
        var id = jobs.start(counting, Map.of("rows", "10"), AN);
        counting.half = _ -> {
            throw new IllegalStateException("interrupted");
        };

        assertThatThrownBy(() -> runner.run(id, () -> true)).isInstanceOf(IllegalStateException.class);
        assertThat(jobs.get(id, AN).state()).isInstanceOf(JobState.Running.class);
        counting.half = _ -> {};
        runner.run(id, () -> false);

        assertThat(jobs.get(id, AN).state()).isInstanceOf(JobState.Done.class);
        assertThat(counted()).isEqualTo(10);
    }

    @Test
    void aJobThatTakesEveryNodeDownWithItIsGivenUp() {
        var id = jobs.start(counting, Map.of("rows", "10"), AN);
        database.sql("update job.job set attempt = :tried where id = :id")
                .param("tried", JobRunner.ATTEMPTS)
                .param("id", id.value())
                .update();

        runner.run(id, () -> false);

        assertThat(jobs.get(id, AN).state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class, it -> assertThat(it.key()).isEqualTo("job.gave-up"));
        assertThat(counted()).isZero();
    }

    @Test
    void whatWasBegunInATransactionThatFailedWasNeverBegun() {
        var before = scheduled();
        transactions.executeWithoutResult(transaction -> {
            jobs.start(counting, Map.of("rows", "10"), AN);
            assertThat(scheduled()).isEqualTo(before + 1);
            transaction.setRollbackOnly();
        });
        assertThat(scheduled()).isEqualTo(before);
    }

    @Test
    void itConcernsWhoeverBeganItAndWhoAnswersForSuchThingsInTheSameUnit() {
        var id = jobs.start(counting, Map.of("rows", "10"), AN);

        assertThat(jobs.get(id, actor(1, 99, Role.MEMBER)).id()).isEqualTo(id);
        assertThat(jobs.get(id, actor(2, 10, Role.ORGANISATION)).id()).isEqualTo(id);
        for (var stranger : new Actor[] {actor(2, 10, Role.OFFICER), actor(2, 11, Role.ADMINISTRATOR)}) {
            assertThatThrownBy(() -> jobs.get(id, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> jobs.cancel(id, stranger)).isInstanceOf(NotFound.class);
        }
    }

    /** In another thread, and so not in the transaction of this one. */
    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private long counted() {
        return database.sql("select count(*) from job.scheduled_task where task_name = 'counted'")
                .query(Long.class)
                .single();
    }

    private long scheduled() {
        return database.sql("select count(*) from job.scheduled_task where task_name = 'job'")
                .query(Long.class)
                .single();
    }

    private static Actor actor(long account, long unit, Role role) {
        return new Actor(new AccountId(account), "Nguyễn Văn An", new UnitId(unit), "Thành ủy", Set.of(role));
    }
}
