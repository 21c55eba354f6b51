package vn.quantriet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("integration")
@Tag("integration")
class ReadingByApiTest extends ConnectedTown {

    private static final int BUDGET = 15;

    @Autowired
    MockMvcTester browser;

    @Test
    void aSystemSeesItsBranchPartByPartAndEveryUnitOnce() {
        var system = system("NORTH");
        var codes = codes(system, "/api/v1/units?limit=2", "code");

        assertThat(codes).doesNotHaveDuplicates().hasSize(7).allMatch(code -> code.startsWith(town.unitCode("NORTH")));
        assertThat(system.get("/api/v1/units?kind=PARTY_CELL").json().path("items"))
                .hasSize(4);
        var below = system.get("/api/v1/units?parent=" + town.unitCode("NORTH-1"));
        assertThat(below.json().path("items")).hasSize(2);
        assertThat(below.json().has("next")).isFalse();
    }

    @Test
    void whatIsAddedWhileOneReadsOnNeitherRepeatsNorHidesAnything() {
        var system = system("");
        var first = system.get("/api/v1/documents?limit=1").json();
        publish("21-CT");
        var cursor = first.path("next");
        publish("22-CT");

        assertThat(first.path("items").get(0).path("slug").asString()).isEqualTo(town.slug(PAPER));
        var again = system.get("/api/v1/documents?limit=1").json();
        var rest = codes(system, "/api/v1/documents?limit=1", "slug");
        assertThat(cursor.isMissingNode()).isTrue();
        assertThat(again.has("next")).isTrue();
        assertThat(rest).containsExactly(town.slug(PAPER), town.slug("21-CT"), town.slug("22-CT"));
    }

    @Test
    void aCursorIsGoodForItsListWithItsFiltersAndForNothingElse() {
        var system = system("");
        var next = system.get("/api/v1/units?limit=1").json().path("next").asString();

        assertThat(system.get("/api/v1/units?limit=1&cursor=" + next).status()).isEqualTo(200);
        for (var path : List.of(
                "/api/v1/units?limit=1&kind=PARTY_CELL&cursor=" + next,
                "/api/v1/assignments?cursor=" + next,
                "/api/v1/units?cursor=MQ",
                "/api/v1/units?cursor=%C3%A1%20")) {
            var refused = system.get(path);
            assertThat(refused.status()).as(path).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("shell.api-bad-cursor");
        }
        for (var limit : List.of("0", "201", "-1", "x"))
            assertThat(system.get("/api/v1/units?limit=" + limit).code()).isEqualTo("shell.api-bad-parameter");
    }

    @Test
    void whatLiesOutsideTheBranchDoesNotExist() {
        var south = system("SOUTH");

        for (var path : List.of(
                "/api/v1/units/" + town.unitCode("NORTH"),
                "/api/v1/units?parent=" + town.unitCode("NORTH"),
                "/api/v1/assignments/" + duty,
                "/api/v1/assignments/" + duty + "/files/1",
                "/api/v1/assignments?unit=" + town.unitCode("NORTH"),
                "/api/v1/board?unit=" + town.unitCode("NORTH"),
                "/api/v1/units/khong-co",
                "/api/v1/assignments/999999999",
                "/api/v1/assignments/khong-phai-so",
                "/api/v1/obligations/999999999",
                "/api/v1/documents/khong-co",
                "/api/v1/khong-co",
                "/api/v2/units")) {
            var refused = south.get(path);
            assertThat(refused.status()).as(path).isEqualTo(404);
            assertThat(refused.code()).as(path).isEqualTo("shared.not-found");
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        }
        var seen = codes(south, "/api/v1/assignments", "id");
        assertThat(seen).hasSize(5).doesNotContain(duty.toString());
    }

    @Test
    void aDocumentIsReadWithItsTextItsObligationsAndWhoHasThem() {
        var system = system(CELL);
        var document = system.get("/api/v1/documents/" + town.slug(PAPER));

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().path("number").asString()).isEqualTo(PAPER + "/" + town.code);
        assertThat(document.json().path("owner").path("code").asString()).isEqualTo(town.code);
        var text = system.get("/api/v1/documents/" + town.slug(PAPER) + "/text");
        assertThat(text.json().path("text").asString()).isEqualTo("Các cấp uỷ thực hiện nhiệm vụ.");
        var obligations = system.get("/api/v1/obligations?document=" + town.slug(PAPER))
                .json()
                .path("items");
        assertThat(obligations).hasSize(2);
        var one = system.get(
                "/api/v1/obligations/" + obligations.get(0).path("id").asLong());
        assertThat(one.json().path("action").asString()).isEqualTo("Học tập Chỉ thị trong toàn chi bộ");
        assertThat(one.json().path("dueOn").asString()).isEqualTo("2031-03-31");
        var mine = system.get("/api/v1/assignments").json().path("items");
        assertThat(mine).hasSize(1);
        assertThat(mine.get(0).path("id").asLong()).isEqualTo(duty.value());
    }

    @Test
    void assignmentsAreFilteredByUnitDocumentStandingAndTime() {
        var system = system("");
        var north = "/api/v1/assignments?unit=" + town.unitCode("NORTH");

        assertThat(codes(system, north, "id")).hasSize(5);
        assertThat(codes(system, north + "&only=true", "id")).hasSize(1);
        assertThat(codes(system, "/api/v1/assignments?standing=ACCEPTED", "id")).isEmpty();
        assertThat(codes(system, "/api/v1/assignments?standing=ACCEPTED&standing=ASSIGNED", "id"))
                .hasSize(10);
        assertThat(codes(system, "/api/v1/assignments?timeliness=NO_DEADLINE", "id"))
                .hasSize(2);
        assertThat(codes(system, "/api/v1/assignments?document=khong-co", "id")).isEmpty();
        assertThat(system.get("/api/v1/assignments?standing=XONG").code()).isEqualTo("shell.api-bad-parameter");
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        var system = system("");
        for (var path : List.of(
                "/api/v1/assignments/" + duty, "/api/v1/documents/" + town.slug(PAPER), "/api/v1/units/" + town.code)) {
            var tag = system.get(path).header("ETag");
            assertThat(tag).as(path).startsWith("\"");
            var again = system.get(path, "If-None-Match", tag);
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(system.get(path, "If-None-Match", "\"x\"").status()).isEqualTo(200);
        }
    }

    @Test
    void everyScopeOpensItsOwnRoutesAndNoOther() {
        var routes = List.of(
                new Opened(Scope.READ_DOCUMENTS, "/api/v1/documents"),
                new Opened(Scope.READ_OBLIGATIONS, "/api/v1/obligations"),
                new Opened(Scope.READ_ASSIGNMENTS, "/api/v1/assignments"),
                new Opened(Scope.READ_UNITS, "/api/v1/units"),
                new Opened(Scope.SEE_BOARD, "/api/v1/board"));
        for (var scope : Scope.values()) {
            var system = system("", Set.of(scope));
            for (var route : routes) {
                var got = system.get(route.path());
                assertThat(got.status()).as(scope + route.path()).isEqualTo(route.scope() == scope ? 200 : 403);
                if (route.scope() != scope) assertThat(got.code()).isEqualTo("shell.api-scope-missing");
            }
        }
    }

    private record Opened(Scope scope, String path) {}

    @Test
    void noReadCostsMoreThanFifteenStatements() {
        var secret = token("", Set.of(Scope.values())).secret();
        var paths = new HashSet<>(Set.of(
                "/api/v1/units?limit=200",
                "/api/v1/units/" + town.code,
                "/api/v1/documents",
                "/api/v1/documents/" + town.slug(PAPER),
                "/api/v1/documents/" + town.slug(PAPER) + "/text",
                "/api/v1/obligations?document=" + town.slug(PAPER),
                "/api/v1/assignments?limit=200&unit=" + town.unitCode("NORTH"),
                "/api/v1/assignments/" + duty,
                "/api/v1/board",
                "/api/v1/board?document=" + town.slug(PAPER)));
        for (var path : paths) {
            var before = Database.statementsOfThisThread();
            assertThat(browser.get().uri(path).header("Authorization", "Bearer " + secret))
                    .hasStatusOk();
            assertThat(Database.statementsOfThisThread() - before).as(path).isBetween(3L, (long) BUDGET);
        }
    }

    @Test
    void whatTheServerItselfRefusesIsAProblemToo() {
        var refused = system("").get("/api/v1/units;a=b");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.code()).isEqualTo("shell.api-unreadable");
    }

    @Test
    void aPersonsSignInOpensNothingHere() {
        assertThat(browser.get().uri("/api/v1/units").with(town.as("", Role.ADMINISTRATOR)))
                .hasStatus(401);
    }
}
