package vn.quantriet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("integration")
@Tag("integration")
class ChangingByApiTest extends ConnectedTown {

    private static final int BUDGET = 15;

    @Autowired
    Database database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester browser;

    @Test
    void aSystemCarriesADutyToItsEndAndTheTimeLineNamesIt() {
        var cell = system(CELL);
        var above = system("NORTH-1");
        var accepted = take(cell, "ACCEPTED", "", tag(cell));
        var reported = cell.post(
                steps(),
                "{\"kind\":\"REPORTED\",\"note\":\"Đã học 20/31\",\"measure\":{\"done\":20,\"target\":31}}",
                "If-Match",
                accepted.header("ETag"),
                "Idempotency-Key",
                "bao-cao-" + duty);
        var submitted = take(cell, "SUBMITTED", "Đã xong", reported.header("ETag"));
        var confirmed = take(above, "CONFIRMED", "", submitted.header("ETag"));

        assertThat(List.of(accepted, reported, submitted, confirmed)).allMatch(got -> got.status() == 200, "all taken");
        assertThat(reported.json().path("measure").path("done").asInt()).isEqualTo(20);
        var read = cell.get("/api/v1/assignments/" + duty).json();
        assertThat(read.path("assignment").path("standing").asString()).isEqualTo("CONFIRMED");
        assertThat(read.path("nextSteps")).isEmpty();
        assertThat(read.path("steps")).hasSize(4);
        assertThat(read.path("steps").get(0).path("by").asString()).isEqualTo("Trục liên thông");
        assertThat(database.sql("select account_name from audit.entry where subject = :subject order by id")
                        .param("subject", "assignment:" + duty)
                        .query((row, _) -> row.getString("account_name"))
                        .list())
                .hasSize(4)
                .containsOnly("Trục liên thông");
    }

    @Test
    void withoutTheVersionOneReadNothingIsChanged() {
        var cell = system(CELL);
        for (var missing : List.of("", "*")) {
            var refused = missing.isEmpty()
                    ? cell.post(steps(), step("ACCEPTED", ""), "Idempotency-Key", "khong-phien-ban")
                    : take(cell, "ACCEPTED", "", missing);
            assertThat(refused.status()).isEqualTo(428);
            assertThat(refused.code()).isEqualTo("shell.api-version-missing");
        }
        assertThat(take(cell, "ACCEPTED", "", "5").status()).isEqualTo(412);
        assertThat(standing()).isEqualTo("ASSIGNED");
    }

    @Test
    void ofTwoWhoReadTheSameVersionTheSecondOverwritesNothing() {
        var cell = system(CELL);
        var tag = tag(cell);
        take(cell, "ACCEPTED", "", tag);

        var second = take(cell, "DECLINED", "Không thuộc chi bộ", tag);

        assertThat(second.status()).isEqualTo(412);
        assertThat(second.code()).isEqualTo("shell.api-stale");
        assertThat(standing()).isEqualTo("ACCEPTED");
        assertThat(take(cell, "REPORTED", "Đã học", tag(cell)).status()).isEqualTo(200);
    }

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

    @Test
    void badRequestsAreRefusedByNameAndChangeNothing() {
        var cell = system(CELL);
        var tag = tag(cell);
        record Bad(String body, int status, String code) {}
        for (var bad : List.of(
                new Bad("{", 400, "shell.api-unreadable"),
                new Bad("{\"kind\":\"XONG\"}", 400, "shell.api-unreadable"),
                new Bad("{\"note\":\"a\"}", 400, "shell.api-bad-parameter"),
                new Bad("{\"kind\":\"SHARED\"}", 400, "shell.api-bad-parameter"),
                new Bad("{\"kind\":\"REPORTED\",\"until\":\"31/12/2031\"}", 400, "shell.api-unreadable"),
                new Bad(
                        "{\"kind\":\"REPORTED\",\"measure\":{\"done\":-1,\"target\":3}}",
                        422,
                        "obligation.no-such-measure"),
                new Bad("{\"kind\":\"DECLINED\"}", 422, "obligation.reason-missing"),
                new Bad("{\"kind\":\"CONFIRMED\"}", 422, "obligation.only-from-above"),
                new Bad(step("REPORTED", "x".repeat(5_001)), 422, "obligation.text-too-long"),
                new Bad(step("REPORTED", "x".repeat(300_000)), 413, "shell.api-too-large"))) {
            var got = cell.post(steps(), bad.body(), "If-Match", tag, "Idempotency-Key", "k" + bad.hashCode());
            var what = bad.body().substring(0, Math.min(60, bad.body().length()));
            assertThat(got.code()).as(what).isEqualTo(bad.code());
            assertThat(got.status()).as(what).isEqualTo(bad.status());
            assertThat(got.json().path("status").asInt()).isEqualTo(bad.status());
        }
        assertThat(cell.post(steps(), step("ACCEPTED", ""), "If-Match", tag).code())
                .isEqualTo("shell.api-key-missing");
        assertThat(cell.ask("DELETE", "/api/v1/assignments/" + duty).code()).isEqualTo("shell.api-method-not-allowed");
        assertThat(cell.get("/api/v1/units", "Accept", "text/html").status()).isEqualTo(406);
        assertThat(standing()).isEqualTo("ASSIGNED");
    }

    @Test
    void whatASystemMayDoIsSaidByItsScopesAndItsUnit() {
        var reader = system(CELL, Set.of(Scope.READ_ASSIGNMENTS));
        var tag = tag(reader);
        assertThat(take(reader, "ACCEPTED", "", tag).code()).isEqualTo("shell.api-scope-missing");
        var above = system("NORTH-1", Set.of(Scope.READ_ASSIGNMENTS, Scope.CARRY_OUT));
        assertThat(take(above, "ACCEPTED", "", tag).code()).isEqualTo("obligation.not-yours");
        assertThat(take(above, "SUSPENDED", "Chờ hướng dẫn", tag).status()).isEqualTo(403);
        var stranger = system("SOUTH-1-1");
        assertThat(take(stranger, "ACCEPTED", "", tag).status()).isEqualTo(404);
        assertThat(standing()).isEqualTo("ASSIGNED");
    }

    @Test
    void aStepCostsNoMoreThanFifteenStatements() {
        var secret = token(CELL, Set.of(Scope.values())).secret();
        var before = Database.statementsOfThisThread();
        var answer = browser.post()
                .uri(steps())
                .header("Authorization", "Bearer " + secret)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", "dem")
                .contentType(MediaType.APPLICATION_JSON)
                .content(step("ACCEPTED", ""))
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(Database.statementsOfThisThread() - before).isBetween(8L, (long) BUDGET);
    }

    private String steps() {
        return "/api/v1/assignments/" + duty + "/steps";
    }

    private Caller.Got take(Caller by, String kind, String note, String tag) {
        return post(by, kind + tag.hashCode() + note.length(), kind, note, tag);
    }

    private Caller.Got post(Caller by, String key, String kind, String note, String tag) {
        return by.post(steps(), step(kind, note), "If-Match", tag, "Idempotency-Key", key);
    }

    private String tag(Caller by) {
        return by.get("/api/v1/assignments/" + duty).header("ETag");
    }

    private String standing() {
        return database.sql("select standing from obligation.assignment where id = :id")
                .param("id", duty.value())
                .query((row, _) -> row.getString("standing"))
                .single();
    }

    private long stepsTaken() {
        return database.sql("select count(*) from obligation.step where assignment_id = :id")
                .param("id", duty.value())
                .query(Long.class)
                .single();
    }
}
