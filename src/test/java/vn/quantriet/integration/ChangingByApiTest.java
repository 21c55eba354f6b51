package vn.quantriet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("integration")
@Tag("integration")
class ChangingByApiTest extends ConnectedTown {

    private static final int BUDGET = 15;

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
}
