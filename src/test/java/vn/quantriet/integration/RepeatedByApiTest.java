package vn.quantriet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.testing.DatabaseTest;

/** A request that comes again under its key is done once and answered as it was then. */
@DatabaseTest("integration")
@Tag("integration")
class RepeatedByApiTest extends ConnectedTown {

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theSameRequestAgainIsAnsweredTheSameAndDoneOnce() {
        var cell = system(CELL);
        var tag = tag(cell);
        var first = post(cell, "khoa-1", "ACCEPTED", "", tag);
        var again = post(cell, "khoa-1", "ACCEPTED", "", tag);
        var withNewTag = post(cell, "khoa-1", "ACCEPTED", "", first.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        for (var repeated : List.of(again, withNewTag)) {
            assertThat(repeated.status()).isEqualTo(200);
            assertThat(repeated.raw().body()).isEqualTo(first.raw().body());
            assertThat(repeated.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(repeated.header("Content-Type")).isEqualTo(first.header("Content-Type"));
            assertThat(repeated.header("Idempotency-Replayed")).isEqualTo("true");
        }
        assertThat(stepsTaken()).isEqualTo(1);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var cell = system(CELL);
        var first = post(cell, "khoa-2", "ACCEPTED", "", tag(cell));
        var other = post(cell, "khoa-2", "REPORTED", "Đã học", first.header("ETag"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("shell.api-key-reused");
        assertThat(stepsTaken()).isEqualTo(1);
        var elsewhere = system("NORTH-1");
        assertThat(post(elsewhere, "khoa-2", "SUSPENDED", "Chờ hướng dẫn", tag(elsewhere))
                        .status())
                .as("the key of another system")
                .isEqualTo(200);
    }

    @Test
    void aRefusalOfTheRuleIsRememberedToo() {
        var cell = system(CELL);
        var tag = tag(cell);
        var first = post(cell, "khoa-3", "SUBMITTED", "", tag);
        var again = post(cell, "khoa-3", "SUBMITTED", "", tag);
        var other = post(cell, "khoa-3", "SUBMITTED", "Đã xong", tag);

        assertThat(first.status()).isEqualTo(422);
        assertThat(first.code()).isEqualTo("obligation.nothing-to-show");
        assertThat(first.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(again.raw().body()).isEqualTo(first.raw().body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(other.code()).isEqualTo("shell.api-key-reused");
        assertThat(standing()).isEqualTo("ASSIGNED");
    }

    @Test
    void aRequestThatCouldNotBeTakenLeavesItsKeyFree() {
        var cell = system(CELL);
        assertThat(post(cell, "khoa-4", "ACCEPTED", "", "\"7\"").status()).isEqualTo(412);
        assertThat(post(cell, "khoa-4", "ACCEPTED", "", tag(cell)).status()).isEqualTo(200);
    }

    @Test
    void whileTheSameIsBeingTakenElsewhereItIsNotTakenTwice() throws Exception {
        var cell = system(CELL);
        var tag = tag(cell);
        var held = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var token = database.sql("select max(id) from integration.token")
                .query(Long.class)
                .single();
        var otherNode = Thread.ofVirtual()
                .start(() -> transaction.executeWithoutResult(_ -> {
                    database.sql("select pg_advisory_xact_lock(hashtextextended('integration.answer:' || :name, 0))")
                            .param("name", token + ":khoa-5")
                            .query(rows -> {});
                    held.countDown();
                    try {
                        done.await(30, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }));
        assertThat(held.await(30, TimeUnit.SECONDS)).isTrue();

        var busy = post(cell, "khoa-5", "ACCEPTED", "", tag);
        done.countDown();
        otherNode.join();
        var later = post(cell, "khoa-5", "ACCEPTED", "", tag);

        assertThat(busy.status()).isEqualTo(409);
        assertThat(busy.code()).isEqualTo("shell.api-in-flight");
        assertThat(later.status()).isEqualTo(200);
        assertThat(stepsTaken()).isEqualTo(1);
    }

    @Test
    void ofManyAtTheSameMomentOneIsTakenAndAllThatAreAnsweredHearTheSame() throws Exception {
        var cell = system(CELL);
        var tag = tag(cell);
        var start = new CyclicBarrier(8);
        Callable<Caller.Got> request = () -> {
            start.await();
            return post(cell, "khoa-6", "ACCEPTED", "", tag);
        };
        List<Caller.Got> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(Collections.nCopies(8, request)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers)
                .extracting(Caller.Got::status)
                .isSubsetOf(List.of(200, 409))
                .contains(200);
        assertThat(answers.stream()
                        .filter(it -> it.status() == 200)
                        .map(it -> it.raw().body()))
                .containsOnly(post(cell, "khoa-6", "ACCEPTED", "", tag).raw().body());
        assertThat(stepsTaken()).isEqualTo(1);
    }
}
