package vn.quantriet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.QuanTriet;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.obligation.Assignments;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/**
 * Pages of a city with millions of assignments as eight people at once wait for them, beside a page that reads one row
 * by its key and one that writes one: still, and while others write; then the same at several sizes.
 */
final class BoardBench {

    private static final Duration EACH = Duration.ofSeconds(10);

    /**
     * Rounds of every page that are not measured. On two cores that also compile, the largest page needs three minutes
     * among the others until what it can do in a second stays the same.
     */
    private static final Duration WARM = Duration.ofMinutes(3);

    /** The same for a result handed in, which is a round by itself. */
    private static final Duration WARM_STEPS = Duration.ofSeconds(30);

    /** Steps a second beside the pages. */
    private static final int WRITTEN = 200;

    private static final String PASSWORD = "mat-khau-do-dac-2019";

    private final ConfigurableApplicationContext application;
    private final JdbcTemplate sql;
    private final BoardCity city;
    private final int port;
    private final List<Wire> office;
    private final Random random = new Random(20);
    private final Verdict verdict = new Verdict("board");
    private @Nullable Load bare;

    private BoardBench(ConfigurableApplicationContext application) {
        this.application = application;
        sql = application.getBean(JdbcTemplate.class);
        city = new BoardCity(sql);
        city.units();
        city.documents();
        sql.execute("create table public.floor_row (id integer primary key, n integer not null)");
        sql.execute("insert into public.floor_row select n, 0 from generate_series(1, 1000) n");
        port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        var accounts = application.getBean(Accounts.class);
        for (var client = 0; client < Load.CLIENTS; client++) {
            open(accounts, "office" + client, 1, Role.OFFICE);
            open(accounts, "officer" + client, officer(client), Role.OFFICER);
        }
        office = signedIn("office");
    }

    public static void main(String[] arguments) throws IOException {
        var asked = Arrays.asList(arguments);
        var home = Files.createTempDirectory("bench-board");
        System.setProperty("spring.datasource.url", EmbeddedDatabase.start(home).asOwner());
        var application = new SpringApplication(QuanTriet.class, Floor.class);
        try {
            var bench = new BoardBench(
                    application.run("--server.port=0", "--quantriet.sample=none", "--logging.level.vn.quantriet=warn"));
            if (asked.contains("--growth")) bench.growth(List.of(1, 3, 10, 30));
            else bench.pages(asked.contains("--quick") ? 1 : 10);
            bench.verdict.end();
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    private static long officer(int client) {
        return 2_000 + client * 13L;
    }

    private static void open(Accounts accounts, String name, long unit, Role role) {
        var from = LocalDate.of(2015, 1, 1);
        var person = new NewPerson(
                Particulars.named("Người " + name),
                new UnitId(unit),
                from,
                new Membership(Membership.Kind.OFFICIAL, from),
                null,
                true);
        accounts.open(new NewAccount(name, PASSWORD, person, Map.of(new UnitId(unit), Set.of(role))));
    }

    private List<Wire> signedIn(String name) {
        return IntStream.range(0, Load.CLIENTS)
                .mapToObj(client -> Wire.signedIn(port, name + client, PASSWORD))
                .toList();
    }

    private void pages(int millions) {
        fill(millions);
        var officers = signedIn("officer");
        warm(officers);
        bare = show("one row as bare text", this::row);
        var read = show("read floor", this::readFloor);
        var write = show("write floor", this::writeFloor);
        boards(read, "");
        page("my work", client -> officers.get(client).get("/viec-cua-toi"), read, 3);
        handedIn(officers, write);
        var writers = new BoardWriters(application.getBean(Assignments.class), sql);
        var start = System.nanoTime();
        writers.during(WRITTEN, () -> boards(read, ", while " + WRITTEN + " a second are written"));
        verdict.atLeast(
                "written a second meanwhile",
                Math.rint(writers.written() * 1e9 / (System.nanoTime() - start)),
                WRITTEN);
    }

    private void warm(List<Wire> officers) {
        Load.of(WARM, client -> {
            row(client);
            readFloor(client);
            writeFloor(client);
            city(client);
            branch(client);
            matrix(client);
            list(client);
            officers.get(client).get("/viec-cua-toi");
        });
    }

    private void fill(int millions) {
        var start = System.nanoTime();
        city.assignments(millions * 1_000_000L);
        var loaded = System.nanoTime();
        city.count();
        Verdict.line(
                "%,d assignments loaded in %.0f s, counted in %.0f s; counts %,d rows; database %,d MB",
                number("select count(*) from obligation.assignment"),
                (loaded - start) / 1e9,
                (System.nanoTime() - loaded) / 1e9,
                number("select count(*) from obligation.tally"),
                number("select pg_database_size(current_database()) / 1000000"));
    }

    private long number(String statement) {
        return Objects.requireNonNull(sql.queryForObject(statement, Long.class));
    }

    private void boards(Load read, String how) {
        page("city board" + how, this::city, read, 4);
        page("branch board" + how, this::branch, read, 3);
        page("heat matrix" + how, this::matrix, read, 6);
        page("drill list" + how, this::list, read, 3);
    }

    private void row(int client) {
        office.get(client).get("/san/doc/" + (1 + any(9_999)));
    }

    private void readFloor(int client) {
        office.get(client).get("/san/trang/" + (1 + any(9_999)));
    }

    private void writeFloor(int client) {
        office.get(client).post("/san/ghi/" + (1 + any(1_000)), "x=1", 200);
    }

    private void city(int client) {
        office.get(client).get("/dieu-hanh");
    }

    private void branch(int client) {
        office.get(client).get("/dieu-hanh?don-vi=U" + (2 + any(1_298)));
    }

    private void matrix(int client) {
        office.get(client).get("/dieu-hanh?van-ban=" + (1 + any(BoardCity.DOCUMENTS)) + "-ct-tu");
    }

    private void list(int client) {
        office.get(client).get("/nhiem-vu?trang-thai=qua-han&don-vi=U" + (2 + any(1_298)));
    }

    /** Results handed in by form, each of an assignment of its own. */
    private void handedIn(List<Wire> officers, Load write) {
        var open = new ArrayList<Queue<Long>>();
        for (var client = 0; client < Load.CLIENTS; client++)
            open.add(new ArrayDeque<>(sql.queryForList(
                    "select id from obligation.assignment where unit_id = ? and standing in ('ASSIGNED', 'IN_PROGRESS')",
                    Long.class,
                    officer(client))));
        warmSteps(officers, open);
        var each = open.stream().mapToInt(Queue::size).min().orElse(0);
        var load = Load.of(
                each * Load.CLIENTS * 3 / 4,
                client -> hand(officers, client, open.get(client).remove(), 1));
        show("result handed in", load);
        limit("result handed in", load, write, 2.5);
        verdict.atLeast("handed in a second", load.perSecond(), 500);
    }

    /** One of each is handed in and sent back again and again until this, too, is made of machine code. */
    private void warmSteps(List<Wire> officers, List<Queue<Long>> open) {
        var above = new BoardWriters(application.getBean(Assignments.class), sql);
        var ids = open.stream().mapToLong(Queue::remove).toArray();
        var versions = IntStream.range(0, Load.CLIENTS).map(_ -> 1).toArray();
        Load.of(WARM_STEPS, client -> {
            hand(officers, client, ids[client], versions[client]);
            above.sendBack(ids[client], versions[client] + 1);
            versions[client] += 2;
        });
    }

    private static void hand(List<Wire> officers, int client, long id, int version) {
        officers.get(client).post("/nhiem-vu/" + id + "/nop", "version=" + version + "&note=Da+lam+xong", 303);
    }

    private void growth(List<Integer> sizes) {
        var first = new ArrayList<Load>();
        for (var millions : sizes) {
            fill(millions);
            if (first.isEmpty()) warm(signedIn("officer"));
            var loads = List.of(
                    show(millions + " M city board", this::city),
                    show(millions + " M branch board", this::branch),
                    show(millions + " M heat matrix", this::matrix));
            if (first.isEmpty()) first.addAll(loads);
            else for (var n = 0; n < loads.size(); n++) limit(millions + " M to 1 M", loads.get(n), first.get(n), 1.3);
        }
    }

    private static Load show(String what, IntConsumer request) {
        var load = Load.of(EACH, request);
        show(what, load);
        return load;
    }

    private static void show(String what, Load load) {
        Verdict.line(
                "%-44s p50 %7.1f  p95 %7.1f  p99 %7.1f ms  %7.0f/s",
                what, load.p50(), load.p95(), load.p99(), load.perSecond());
    }

    private void page(String what, IntConsumer request, Load read, double limit) {
        var load = show(what, request);
        limit(what, load, read, limit);
        verdict.figure(
                "to bare text %.1f", load.p95() / Objects.requireNonNull(bare).p95());
    }

    private void limit(String what, Load load, Load floor, double limit) {
        verdict.atMost(what + " p95 to floor", load.p95() / floor.p95(), limit);
    }

    private synchronized int any(int bound) {
        return random.nextInt(bound);
    }
}
