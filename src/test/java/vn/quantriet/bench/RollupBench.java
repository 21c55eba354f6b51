package vn.quantriet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.QuanTriet;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.integration.token.NewToken;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.integration.token.Tokens;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/**
 * The reporting rate of a monthly duty, 15 units by 12 months over 36,000 assignments, asked for by other systems through
 * the API: live, and compared cell by cell with the right answer. The limits are those of DHIS2 2.43.1 with the same
 * workload on a machine of the same kind: ten times its 34 requests a second without its cache, twice its 173 with it.
 */
final class RollupBench {

    private static final int ROUNDS = 3;
    private static final int REQUESTS = 240;

    /** Requests that are not measured: by then everything is made of machine code. */
    private static final int WARM = 4_000;

    private final List<Wire> clients;
    private final String path;

    private RollupBench(ConfigurableApplicationContext application) {
        var city = new RollupCity(application.getBean(JdbcTemplate.class));
        city.units();
        var duty = city.reports();
        var administrator = administrator(application);
        var token = application
                .getBean(Tokens.class)
                .make(
                        new NewToken(
                                "Phép đo",
                                new UnitId(1),
                                Set.of(Scope.SEE_BOARD),
                                LocalDate.now(java.time.ZoneId.systemDefault()).plusDays(30)),
                        administrator);
        var port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        clients = IntStream.range(0, Load.CLIENTS)
                .mapToObj(_ -> Wire.bearing(port, token.secret()))
                .toList();
        path = "/api/v1/board/periods?obligation=" + duty;
    }

    private static Actor administrator(ConfigurableApplicationContext application) {
        var from = LocalDate.of(2015, 1, 1);
        var top = new UnitId(1);
        var person = new NewPerson(
                Particulars.named("Người quản trị"),
                top,
                from,
                new Membership(Membership.Kind.OFFICIAL, from),
                null,
                true);
        application
                .getBean(Accounts.class)
                .open(new NewAccount("admin", "mat-khau-do-dac-2019", person, Map.of(top, Set.of(Role.ADMINISTRATOR))));
        var account = application
                .getBean(JdbcTemplate.class)
                .queryForObject("select id from identity.account where username = 'admin'", Long.class);
        return new Actor(
                new AccountId(account == null ? 0 : account), "Bench", top, "Bench", Set.of(Role.ADMINISTRATOR));
    }

    public static void main(String[] arguments) throws IOException {
        var home = Files.createTempDirectory("bench-rollup");
        System.setProperty("spring.datasource.url", EmbeddedDatabase.start(home).asOwner());
        var bench = new RollupBench(SpringApplication.run(
                QuanTriet.class, "--server.port=0", "--quantriet.sample=none", "--logging.level.vn.quantriet=warn"));
        bench.rates(Arrays.asList(arguments).contains("--quick") ? 1 : ROUNDS);
    }

    private void rates(int rounds) throws IOException {
        var verdict = new Verdict("rollup");
        verdict.atMost("wrong cells of 180", wrong(), 0);
        Load.of(WARM, client -> clients.get(client).get(path));
        var perSecond = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            var load = Load.of(REQUESTS, client -> clients.get(client).get(path));
            perSecond[round] = load.perSecond();
            Verdict.line(
                    "reporting rate 15 × 12, 8 at once: p50 %.1f  p95 %.1f ms  %.0f/s",
                    load.p50(), load.p95(), load.perSecond());
        }
        verdict.atLeast("requests a second", Verdict.median(perSecond), 346);
        verdict.figure("%d MB resident, this client in it", resident());
        verdict.end();
    }

    private int wrong() {
        var right = RollupCity.right();
        var board = new JsonMapper().readTree(clients.getFirst().get(path).text());
        var wrong = right.size();
        for (var row : board.path("rows"))
            for (var n = 0; n < board.path("periods").size(); n++) {
                var key = row.path("unit").path("code").asString() + " "
                        + board.path("periods").get(n).asString();
                if (isRight(row.path("cells").get(n), right.getOrDefault(key, new long[2]))) wrong--;
            }
        return wrong;
    }

    private static boolean isRight(JsonNode cell, long[] right) {
        return cell.path("done").asLong() == right[0] && cell.path("all").asLong() == right[1];
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }
}
