package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.quantriet.testing.Program;
import vn.quantriet.testing.Watcher;

/** The program as it is started by {@code ./run}, with the database that comes along, killed as by a power cut. */
@Tag("duties")
class KillingTheProgramWhileItPublishesTest {

    private static final int CELLS = 3_000;

    /** When the first duty has written its assignments, the program writes who supports it. */
    private static final String HELD = "obligation.supporting_unit";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    Path home;

    private @Nullable Program program;
    private int port;

    @AfterEach
    void stop() throws InterruptedException {
        if (program != null) program.stop();
    }

    @Test
    void nothingIsPublishedAndEverythingIsStillInReview() throws Exception {
        start();
        try (var watcher = connect()) {
            fill(watcher);
            var office = signedIn();
            watcher.hold(HELD);
            var publishing = office.publishAsync();
            watcher.awaitWaitingFor(HELD);
            assertThat(publishing).isNotDone();

            kill();
        }

        start();
        try (var after = connect()) {
            assertThat(after.count("obligation.obligation")).isZero();
            assertThat(after.count("obligation.assignment")).isZero();
            assertThat(after.count("directive.document where stage = 'REVIEW'")).isEqualTo(1);
            assertThat(after.count("directive.draft_duty where state = 'CONFIRMED'"))
                    .isEqualTo(2);
            assertThat(after.count("audit.entry where action = 'obligation.directive-published'"))
                    .isZero();

            var again = signedIn().publishAsync().get(60, TimeUnit.SECONDS);

            assertThat(again.statusCode()).isEqualTo(303);
            assertThat(after.count("obligation.assignment")).isEqualTo(2L * CELLS);
            assertThat(after.count("obligation.supporting_unit")).isEqualTo(2);
            assertThat(after.count("directive.document where stage = 'PUBLISHED'"))
                    .isEqualTo(1);
        }
    }

    private void start() throws Exception {
        port = freePort();
        var environment = Map.of(
                "QUANTRIET_DATA", home.resolve("data").toString(),
                "QUANTRIET_SAMPLE", "none",
                "SERVER_PORT", Integer.toString(port));
        program = Program.start(home.resolve("program.log"), "vn.quantriet.Main", environment, List.of());
        awaitAnswer(program);
    }

    private void awaitAnswer(Program started) throws Exception {
        for (var tries = 0; tries < 600; tries++) {
            if (!started.isAlive()) throw new AssertionError(started.log());
            try (var client = HttpClient.newHttpClient()) {
                var request = HttpRequest.newBuilder(uri("/actuator/health")).build();
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError(started.log());
    }

    private void kill() throws InterruptedException {
        if (program == null) throw new AssertionError("not started");
        program.kill();
    }

    private Watcher connect() throws Exception {
        var data = home.resolve("data");
        var number =
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3);
        var password = Files.readString(data.resolve("postgresql.password")).strip();
        return new Watcher(DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + number + "/quantriet", "postgres", password));
    }

    private static void fill(Watcher watcher) throws SQLException {
        watcher.execute("""
                insert into organization.unit (id, code, name, kind, level, parent_id, path, search_key, valid_from)
                values (1, 'HP', 'Thành ủy', 'CITY_COMMITTEE', 'CITY', null, '1', 'hp', '2000-01-01'),
                       (2, 'A', 'Quận ủy A', 'DISTRICT_COMMITTEE', 'DISTRICT', 1, '1.2', 'a', '2000-01-01');
                insert into organization.unit (id, code, name, kind, level, parent_id, path, search_key, valid_from)
                select n, 'C' || n, 'Chi bộ ' || n, 'PARTY_CELL', 'CELL', 2, ('1.2.' || n)::ltree, 'c', '2000-01-01'
                from generate_series(10, %d) n;
                insert into organization.unit_version (unit_id, valid, name, kind, level, parent_id, path)
                select id, daterange(valid_from, null), name, kind, level, parent_id, path from organization.unit;
                insert into person.person (id, full_name, search_key, sort_key, unit_id, unit_since, member_since, membership)
                values (1, 'Người thử', 'nguoi', 'nguoi', 1, '2020-01-01', '2020-01-01', 'NONE');
                insert into identity.account (id, username, password_hash, person_id) values (1, 'thu', '%s', 1);
                insert into identity.role_holding values (1, 1, 'OFFICE');
                insert into directive.document
                    (id, slug, type, owner_id, stage, source, notes, created_at, created_by)
                values (1, 'thu', 'DIRECTIVE', 1, 'REVIEW', 'Chi bộ thực hiện.', '{}', now(), 1);
                insert into directive.draft_duty
                    (id, document_id, ordinal, action, deadline_kind, sentence_starts, sentence_ends, confidence, state)
                select n, 1, n, 'Việc ' || n, 'NONE', 0, 10, 1, 'CONFIRMED' from generate_series(1, 2) n;
                insert into directive.draft_addressee
                    (duty_id, ordinal, part, phrase, basis, kinds, reach, included, excluded, unit_count)
                select n, 1, 'LEAD', 'chi bộ', 'GROUP', '{PARTY_CELL}'::text[], 'BRANCH', '{}'::bigint[],
                       '{}'::bigint[], 1
                from generate_series(1, 2) n
                union all
                select n, 2, 'SUPPORT', 'quận ủy', 'GROUP', '{DISTRICT_COMMITTEE}', 'DIRECT', '{}', '{}', 1
                from generate_series(1, 2) n
                """.formatted(
                        CELLS + 9,
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("mat-khau")));
    }

    private Office signedIn() throws Exception {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var office = new Office(client);
        var answer = office.post("/dang-nhap", "/dang-nhap", "ten=thu&mat-khau=mat-khau")
                .get(30, TimeUnit.SECONDS);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/viec-cua-toi"));
        return office;
    }

    /** Somebody of the office with a browser. */
    private final class Office {

        private final HttpClient client;

        Office(HttpClient client) {
            this.client = client;
        }

        java.util.concurrent.CompletableFuture<HttpResponse<String>> publishAsync() throws Exception {
            return post("/van-ban/thu/ban-hanh", "/van-ban/thu/ban-hanh", "version=0");
        }

        java.util.concurrent.CompletableFuture<HttpResponse<String>> post(String form, String to, String fields)
                throws Exception {
            var page = client.send(HttpRequest.newBuilder(uri(form)).build(), HttpResponse.BodyHandlers.ofString());
            var token = CSRF.matcher(page.body());
            assertThat(token.find()).as(page.body()).isTrue();
            var request = HttpRequest.newBuilder(uri(to))
                    .timeout(Duration.ofMinutes(2))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            fields + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)));
            return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
